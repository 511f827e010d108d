package org.whereabouts.sources.ledger;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Sources;

/// Writes down what is known of a source, and whether it only repeats another.
@Service
public class DescribingASource {

    private final FindingASource finding;
    private final Sources sources;
    private final Ledger ledger;
    private final Audit audit;

    DescribingASource(FindingASource finding, Sources sources, Ledger ledger, Audit audit) {
        this.finding = finding;
        this.sources = sources;
        this.ledger = ledger;
        this.audit = audit;
    }

    /// Writes it down.
    ///
    /// @param repeats the source from which it has what it says, or null when it speaks for itself
    /// @return whether it could be; no source repeats itself, not even by way of others
    @Transactional
    public boolean describe(Known known, Source.@Nullable Id repeats, String officer) {
        Source source = finding.find(known.source()).orElseThrow();
        if (repeats != null && !isElsewhere(source, repeats)) {
            return false;
        }
        ledger.put(known);
        if (!Objects.equals(source.repeats(), repeats)) {
            sources.put(new Source(
                    source.id(),
                    source.operation(),
                    source.name(),
                    source.kind(),
                    source.reliability(),
                    source.official(),
                    repeats));
        }
        audit.append(new Act(
                officer,
                "source.described",
                Long.toString(source.id().number()),
                Map.of("repeats", repeats == null ? "" : Long.toString(repeats.number()))));
        return true;
    }

    /// Whether there is such a source in the same operation, and the way from it does not lead back.
    private boolean isElsewhere(Source source, Source.Id repeats) {
        var seen = new HashSet<Source.Id>();
        Source at = finding.find(repeats).orElse(null);
        boolean same = at != null && at.operation().equals(source.operation());
        while (at != null && seen.add(at.id()) && !at.id().equals(source.id())) {
            Source.Id next = at.repeats();
            at = next == null ? null : finding.find(next).orElse(null);
        }
        return same && at == null;
    }
}
