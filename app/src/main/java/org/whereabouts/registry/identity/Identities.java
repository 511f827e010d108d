package org.whereabouts.registry.identity;

import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Changes.Mark;

/// The judgements of which entries are one human being, and how far the comparing has come.
public interface Identities {

    /// Joins two entries: the reports of the second belong to the first from now on. Nothing happens when
    /// the two were judged before, whichever way; what was undone, an officer may join again, a rule may
    /// not.
    ///
    /// @param decidedBy who decided: an officer's id or `rule:NAME`
    /// @param reason    why, as a code
    /// @return whether they were joined
    boolean join(Person.Id kept, Person.Id givenUp, String decidedBy, String reason);

    /// Parts what a join had put together; the reports go back to where they were. Nothing happens when one
    /// of them has gone further since: what moved it has to be taken back first.
    ///
    /// @return whether there was such a join, and it was taken back
    boolean undo(Person.Id kept, Person.Id givenUp);

    /// Remembers that two entries are two human beings. Nothing happens when the two were judged before.
    ///
    /// @return whether it is remembered now
    boolean keepApart(Person.Id one, Person.Id other, String decidedBy, String reason);

    /// Forgets that two entries were judged to be two.
    ///
    /// @return whether they were
    boolean letMeet(Person.Id one, Person.Id other);

    /// Whether a judgement of these two stands, or stood once.
    boolean wereJudged(Person.Id one, Person.Id other);

    /// Whether any address that belongs to the one entry now was judged to be somebody else than any that
    /// belongs to the other.
    boolean areKeptApart(Person.Id one, Person.Id other);

    /// Whether the first report of one entry came before that of the other.
    boolean isOlder(Person.Id one, Person.Id other);

    /// How far the comparing of reports with the register has come.
    Progress progress();

    /// Notes how far it has come.
    void reached(Progress progress);

    /// @param mark     the last change that was compared
    /// @param compared how many reports so far
    record Progress(Mark mark, long compared) {}
}
