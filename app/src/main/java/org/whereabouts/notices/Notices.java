package org.whereabouts.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.notices.Notice.About;
import org.whereabouts.notices.Notice.Claim;
import org.whereabouts.sealing.Sealed;

/// All notices: the outbox, and what has become of each.
public interface Notices {

    /// Adds one that is owed.
    ///
    /// @param key the same for what must not be told the same enquirer twice
    /// @return false when there is one under that key already; nothing is changed then
    boolean add(Notice notice, String key);

    /// The one with this id.
    Optional<Notice> find(Notice.Id id);

    /// All of one enquirer, the oldest first.
    List<Notice> of(Enquiry.Id enquiry);

    /// Takes one that is due in hand: owed, to be tried again, or begun by somebody who has not been heard
    /// of since a moment. Of the last, nobody knows whether it was carried.
    Optional<Claim> claim(Instant now, Instant silentSince);

    /// Lets go of one, in the state that it has come to.
    ///
    /// @return false when somebody else has it in hand by now; nothing is changed then
    boolean settle(Claim claim, Delivery.AtRest delivery);

    /// Keeps the sealed page of a letter.
    void keep(Notice.Id id, Sealed letter);

    /// The sealed page of a letter.
    Optional<Sealed> letter(Notice.Id id);

    /// Notes that a letter was posted, and forgets its page.
    ///
    /// @return false when it was not to be posted
    boolean posted(Notice.Id id, Instant at);

    /// Takes back what is owed to an enquirer and was not sent.
    ///
    /// @return all notices of that enquirer
    List<Notice.Id> withdraw(Enquiry.Id enquiry, Instant at);

    /// Takes back what is owed about something and was not sent.
    ///
    /// @return all notices about it
    List<Notice.Id> withdraw(About about, Instant at);

    /// Those about something that reached somebody, or perhaps did, in writing or by an officer's voice.
    List<Notice> told(About about);

    /// Notes that something was wrong, for whatever was or will turn out to have been told about it.
    void correct(About about, Instant at);

    /// Notes that what was thought wrong is so after all. What was told of it before is a closed chapter:
    /// it can be told, and turn out wrong, once more.
    void believe(About about);

    /// Takes back what is owed about something that was wrong and was not sent.
    ///
    /// @return all notices about something that was wrong
    List<Notice.Id> withdrawWrong(Instant at);

    /// Those that told something wrong to somebody to whom no correction is owed yet.
    List<Notice> wronglyTold();

    /// How many there are in each state, and since when the oldest waits.
    List<Tally> tally();

    /// How many there are in a state.
    ///
    /// @param state  the name of a kind of [Delivery]
    /// @param oldest since when the oldest of them is owed
    record Tally(String state, long notices, Instant oldest) {}
}
