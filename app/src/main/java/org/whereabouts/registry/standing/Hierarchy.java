package org.whereabouts.registry.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.registry.Person.Confirmation;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Source.Kind;

/// The order of documents: what outweighs what where they contradict each other.
///
/// A post in a channel gives way to an official notice, and everything but an official notice gives way to
/// what two officers confirmed. Nothing else gives way to anything: it is contested, and an officer looks.
final class Hierarchy {

    private final Map<Report.Id, Confirmation> inForce = new HashMap<>();

    /// @param reports   those that can be confirmed
    /// @param confirmed those decisions whose report cannot carry them any more count for nothing
    Hierarchy(List<Report> reports, List<Confirmation> confirmed) {
        Map<Report.Id, Report> byId = new HashMap<>();
        reports.forEach(report -> byId.put(report.id(), report));
        for (Confirmation one : confirmed) {
            Report report = byId.get(one.report());
            if (report != null && one.ground().isCarriedBy(report)) {
                inForce.put(report.id(), one);
            }
        }
    }

    boolean isConfirmed(Report report) {
        return inForce.containsKey(report.id());
    }

    /// The confirmation of some reports, the newest of several.
    Optional<Confirmation> confirmation(List<Report> reports) {
        return reports.stream()
                .map(report -> inForce.get(report.id()))
                .filter(one -> one != null)
                .max((one, other) -> Long.compare(one.number(), other.number()));
    }

    /// The confirmed ones of some reports; all of them where none is.
    List<Report> firmest(List<Report> reports) {
        List<Report> firm = reports.stream().filter(this::isConfirmed).toList();
        return firm.isEmpty() ? reports : firm;
    }

    /// Whether the first leaves nothing of the second where they contradict each other.
    boolean outweighs(Report one, Report other) {
        return switch (weight(other)) {
            case POST -> weight(one).compareTo(Weight.OFFICIAL) >= 0;
            case STATEMENT -> weight(one) == Weight.CONFIRMED;
            case OFFICIAL, CONFIRMED -> false;
        };
    }

    /// Whether a report contests what others say.
    ///
    /// @param saying what they say, with one voice
    boolean contests(Report report, List<Report> saying) {
        boolean confirmed = saying.stream().anyMatch(this::isConfirmed);
        boolean sameOrigin = saying.stream()
                .anyMatch(one -> one.source().origin().equals(report.source().origin()));
        // Who notified officially and now says otherwise contests what rests on the first notice, the same voice or
        // not.
        boolean speaks = confirmed || !sameOrigin;
        return speaks && saying.stream().noneMatch(one -> outweighs(one, report));
    }

    private Weight weight(Report report) {
        if (isConfirmed(report)) {
            return Weight.CONFIRMED;
        }
        if (report.source().official() && report.source().repeats() == null) {
            return Weight.OFFICIAL;
        }
        return report.source().kind() == Kind.CHANNEL ? Weight.POST : Weight.STATEMENT;
    }

    private enum Weight {
        POST,
        STATEMENT,
        OFFICIAL,
        CONFIRMED
    }
}
