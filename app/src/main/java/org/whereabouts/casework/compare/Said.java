package org.whereabouts.casework.compare;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.Sex;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Status;
import org.whereabouts.registry.standing.Fact;
import org.whereabouts.registry.standing.Standings;

/// An entry as the desk shows it: its facts with their standing, and who said what.
///
/// @param address the entry's
/// @param status  the sentence of its status, or null
/// @param stands  how firmly that is known: the sentence, or null
/// @param fate    the sentence of its fate, or null
/// @param fateStands how firmly that is known, or null
/// @param sex     as sentences choose by it
/// @param reports who said so, the newest first
public record Said(
        String address,
        String sex,
        @Nullable String status,
        @Nullable String stands,
        @Nullable String fate,
        @Nullable String fateStands,
        List<Slip> reports) {
    public Said {
        reports = List.copyOf(reports);
    }

    /// An entry.
    public static Said of(Person person) {
        Optional<Fact<Status>> status = Standings.status(person);
        Optional<Fact<Fate>> fate = Standings.fate(person);
        return new Said(
                person.id().toString(),
                sex(person),
                status.map(one -> "status." + code(one.value())).orElse(null),
                status.map(one -> "standing." + code(one.standing())).orElse(null),
                fate.map(one -> "fate." + code(one.value())).orElse(null),
                fate.map(one -> "standing." + code(one.standing())).orElse(null),
                person.reports().stream().map(Slip::of).toList());
    }

    private static String sex(Person person) {
        return person.standing().stream()
                .map(one -> one.statement().particulars().sex())
                .filter(sex -> sex != Sex.UNKNOWN)
                .findFirst()
                .orElse(Sex.UNKNOWN)
                .name();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// One report.
    ///
    /// @param where  file and row of the original, or null when it was entered by hand
    /// @param stands whether facts are still drawn from it
    public record Slip(
            long number,
            String source,
            String grade,
            @Nullable String saidOn,
            String received,
            @Nullable String where,
            String names,
            @Nullable String status,
            boolean stands) {

        static Slip of(Report report) {
            var custody = report.custody();
            var situation = report.statement().situation();
            var said = situation.status() == null && situation.fate() != Fate.UNKNOWN
                    ? "fate." + code(situation.fate())
                    : situation.status() == null ? null : "status." + code(situation.status());
            return new Slip(
                    report.id().number(),
                    report.source().name(),
                    report.grade().toString(),
                    report.saidOn() == null ? null : report.saidOn().toString(),
                    report.receivedAt().atZone(ZoneOffset.UTC).toLocalDate().toString(),
                    custody == null ? null : custody.file() + " · " + custody.row(),
                    String.join(
                            " · ",
                            report.statement().particulars().names().stream()
                                    .map(name -> name.text())
                                    .toList()),
                    said,
                    report.state().stands());
        }
    }
}
