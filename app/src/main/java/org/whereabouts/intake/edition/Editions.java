package org.whereabouts.intake.edition;

import java.util.List;
import java.util.Optional;
import org.whereabouts.audit.Sha256;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.intake.column.ReadRow;
import org.whereabouts.registry.Source;

/// The editions of lists that were imported, and the rows that were set aside.
public interface Editions {

    /// The edition that came from this very file, read in the same way, if it was imported before.
    Optional<Edition> find(Source source, String list, Sha256 sha256, DateOrder dates);

    /// The files of all editions of a list.
    List<Sha256> files(Source source, String list);

    /// Takes note of an edition and keeps the rows it set aside.
    void add(Edition edition, List<ReadRow.SetAside> setAside);
}
