package org.whereabouts.exchange.pfif.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.exchange.pfif.telling.Sight.Said;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Sex;
import org.whereabouts.publication.policy.Audience;
import org.whereabouts.publication.policy.Detail;
import org.whereabouts.publication.policy.LegalClass;
import org.whereabouts.publication.policy.Policies;
import org.whereabouts.publication.policy.Policy;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Statement.Appearance;
import org.whereabouts.registry.Status;

/// What a partner may see of an entry: detail by detail, what the policy permits of this person and of each report.
final class PartnerSight {

    private final Entry entry;
    private final Policy policy;
    private final Set<LegalClass> classes;

    private PartnerSight(Entry entry, LocalDate today) {
        this.entry = entry;
        this.policy = Policies.named(entry.operation().policy());
        this.classes = LegalClass.of(entry.person(), today);
    }

    static Sight of(Entry entry, LocalDate today) {
        return new PartnerSight(entry, today).draw();
    }

    private Sight draw() {
        List<PartialDate> born = shows(Detail.BIRTH_DATE)
                ? distinct(report -> report.statement().particulars().born())
                : List.of();
        List<Sex> sexes = shows(Detail.SEX)
                ? distinct(report -> report.statement().particulars().sex() == Sex.UNKNOWN
                        ? null
                        : report.statement().particulars().sex())
                : List.of();
        List<String> ages = shows(Detail.AGE_RANGE) ? distinct(PartnerSight::age) : List.of();
        return new Sight(
                entry.card().names(),
                born.size() == 1 ? born.getFirst() : null,
                sexes.size() == 1 ? sexes.getFirst() : Sex.UNKNOWN,
                ages.size() == 1 ? ages.getFirst() : "",
                description(),
                notes());
    }

    private String description() {
        return Stream.of(
                        line("Marks", Detail.MARKS, Appearance::marks),
                        line("Build", Detail.BUILD, Appearance::build),
                        line("Clothing", Detail.CLOTHING, Appearance::clothing))
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private List<String> line(String label, Detail detail, Function<Appearance, @Nullable String> of) {
        return shows(detail)
                ? distinct(report -> of.apply(report.statement().appearance())).stream()
                        .map(text -> label + ": " + text.replaceAll("\\s+", " "))
                        .toList()
                : List.of();
    }

    private List<Said> notes() {
        List<Said> notes = new ArrayList<>();
        for (Report report : entry.person().standing().reversed()) {
            Status status = report.statement().situation().status();
            Fate fate = status == null ? report.statement().situation().fate() : status.implies();
            boolean tells = status == null
                    ? fate != Fate.UNKNOWN && showsOf(report, Detail.FATE)
                    : showsOf(report, detail(status));
            if (tells) {
                notes.add(said(report, status, fate));
            }
        }
        return notes;
    }

    private Said said(Report report, @Nullable Status status, Fate fate) {
        var situation = report.statement().situation();
        boolean named = showsOf(report, Detail.SOURCE)
                && (!report.source().kind().isPrivate() || showsOf(report, Detail.PRIVATE_SOURCE));
        return new Said(
                report,
                named ? report.source().name() : null,
                status,
                fate,
                showsOf(report, Detail.DAY) ? situation.on() : null,
                showsOf(report, Detail.EXACT_PLACE) ? situation.place() : null,
                report.saidOn());
    }

    private static Detail detail(Status status) {
        return switch (status) {
            case WOUNDED -> Detail.HEALTH;
            case WANTS_CONTACT -> Detail.WISH;
            default -> Detail.STATUS;
        };
    }

    private static @Nullable String age(Report report) {
        Appearance looks = report.statement().appearance();
        Integer from = looks.ageFrom() == null ? looks.ageTo() : looks.ageFrom();
        Integer to = looks.ageTo() == null ? from : looks.ageTo();
        return from == null ? null : from.equals(to) ? from.toString() : from + "-" + to;
    }

    private <T> List<T> distinct(Function<Report, @Nullable T> of) {
        List<T> values = new ArrayList<>();
        entry.person().standing().stream()
                .map(of)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(value -> values.add(Objects.requireNonNull(value)));
        return values;
    }

    private boolean shows(Detail detail) {
        return policy.shows(classes, Audience.PARTNER, detail);
    }

    private boolean showsOf(Report report, Detail detail) {
        var all = EnumSet.copyOf(classes);
        all.addAll(LegalClass.of(report));
        return policy.shows(all, Audience.PARTNER, detail);
    }
}
