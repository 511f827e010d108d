package org.whereabouts.publication.channel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// The receipts of what was taken back, one for each retraction and channel.
public interface Receipts {

    /// Opens those that are missing, and lifts those whose retraction holds no more.
    ///
    /// @param channels the words of all channels there are
    void follow(Collection<String> channels, Instant now);

    /// Those whose channel is to be asked now: what is owed, the longest unasked first, more and more seldom; then what
    /// is done, to see that it stays so, for a month.
    List<Receipt> due(Instant now, int most);

    /// Notes what a channel answered, unless the receipt was lifted meanwhile.
    void answered(Receipt receipt, Channel.Answer answer, Instant now);

    /// Those of some retractions, by channel.
    List<Receipt> of(Collection<Long> retractions);

    /// Those that take longer than was promised, the oldest first.
    List<Receipt> overdue(Instant now, int most);
}
