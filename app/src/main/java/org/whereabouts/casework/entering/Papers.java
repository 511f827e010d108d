package org.whereabouts.casework.entering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.access.Officer;
import org.whereabouts.audit.Sha256;
import org.whereabouts.casework.entering.Paper.Keying;
import org.whereabouts.registry.Person;

/// What came on paper or by word.
public interface Papers {

    /// Adds one.
    ///
    /// @param file    the name its picture came with, or null
    /// @param preview its picture drawn anew, or null
    void add(Paper paper, @Nullable String file, byte @Nullable [] preview);

    /// The one with this id.
    Optional<Paper> find(UUID id);

    /// The same, and nobody else changes it until this transaction ends.
    Optional<Paper> hold(UUID id);

    /// Its picture, drawn anew.
    Optional<byte[]> preview(UUID id);

    /// All that have the same picture, in the order in which they were brought.
    List<Paper> with(Sha256 original);

    /// The last ones that were set aside, the newest first.
    List<Paper> aside(int most);

    /// Writes the first keying.
    void keyFirst(UUID id, Keying keying);

    /// Writes the second keying. Until it is entered the two are taken to differ.
    void keySecond(UUID id, Keying keying);

    /// Writes how differences were settled.
    void settle(UUID id, Keying settled);

    /// Takes back how differences were settled: somebody did not agree.
    void unsettle(UUID id);

    /// Notes that it was entered.
    ///
    /// @param agreed who agreed to what one of the two settled, or null
    void entered(UUID id, Person.Id person, Officer.Id by, Instant at, Officer.@Nullable Id agreed);

    /// Sets one aside.
    void setAside(UUID id, Officer.Id by, Instant at, String reason);

    /// Takes one up again that was set aside: it waits as it did.
    void takeUp(UUID id);
}
