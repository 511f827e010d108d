package org.whereabouts.intake.edition;

import java.util.List;
import java.util.Optional;
import org.whereabouts.audit.Sha256;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.intake.column.ReadRow;
import org.whereabouts.registry.Source;

/// The editions of lists that were imported, and the rows that were set aside.
public interface Editions {

    /// The newest edition of a list, if it came from this very file and was read in the same way. An older one does not
    /// count: a list that returns to what it said before has changed again.
    Optional<Edition> find(Source source, String list, Sha256 sha256, DateOrder dates);

    /// Takes note of an edition and keeps the rows it set aside.
    void add(Edition edition, List<ReadRow.SetAside> setAside);
}
