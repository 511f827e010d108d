package org.whereabouts.hotline.left;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whereabouts.hotline.left.CallBack.Result;
import org.whereabouts.sealing.Sealed;

/// All call-backs, with what is sealed of them.
public interface CallBacks {

    /// Adds one.
    void add(CallBack callBack);

    /// Keeps the number to call, sealed, in place of the one before.
    void number(UUID id, Sealed number);

    /// The number to call, sealed.
    Optional<Sealed> number(UUID id);

    /// Keeps what was said, sealed, in place of what was kept before.
    ///
    /// @param millis how long it is
    void message(UUID id, byte[] sealed, long millis);

    /// What was said, sealed.
    Optional<byte[]> message(UUID id);

    /// The one with this id.
    Optional<CallBack> find(UUID id);

    /// Those that wait, the one that is due first first; also those that are due later.
    List<CallBack> waiting(int most);

    /// Takes one in hand.
    ///
    /// @param until whoever took it before this has let it go
    /// @return false when it is in somebody else's hands, or does not wait any more
    boolean hold(UUID id, String officer, Instant now, Instant until);

    /// Puts it off, out of everybody's hands.
    void later(UUID id, Instant due);

    /// Settles it.
    ///
    /// @return false when it was settled before; nothing is changed then
    boolean settle(UUID id, String officer, Instant at, Result result);

    /// Deletes what is sealed of those that were settled before a moment.
    ///
    /// @return their ids
    List<UUID> forget(Instant before);
}
