package org.whereabouts.intake.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whereabouts.audit.Sha256;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.intake.column.ReadRow;
import org.whereabouts.registry.Source;

/// Editions in a list.
final class EditionsInMemory implements Editions {

    private final List<Edition> editions = new ArrayList<>();

    @Override
    public Optional<Edition> find(Source source, String list, Sha256 sha256, DateOrder dates) {
        return editions.reversed().stream()
                .filter(edition -> edition.source().id().equals(source.id()))
                .filter(edition -> edition.list().equals(list))
                .findFirst()
                .filter(newest -> newest.sha256().equals(sha256) && newest.dates() == dates);
    }

    @Override
    public void add(Edition edition, List<ReadRow.SetAside> setAside) {
        editions.add(edition);
    }
}
