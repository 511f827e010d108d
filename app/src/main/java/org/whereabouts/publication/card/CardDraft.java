package org.whereabouts.publication.card;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Sex;
import org.whereabouts.publication.card.PublicCard.Line;
import org.whereabouts.publication.card.PublicCard.Past;
import org.whereabouts.publication.card.PublicCard.Said;
import org.whereabouts.publication.policy.Audience;
import org.whereabouts.publication.policy.Detail;
import org.whereabouts.publication.policy.LegalClass;
import org.whereabouts.publication.policy.Policy;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Statement.Appearance;
import org.whereabouts.registry.Status;
import org.whereabouts.registry.standing.Fact;
import org.whereabouts.registry.standing.Standings;

/// A card being drawn up: takes one detail after the other from the reports, each only if the policy shows
/// it.
final class CardDraft {

    private final Person person;
    private final Policy policy;
    private final Set<LegalClass> classes;

    CardDraft(Person person, Policy policy, LocalDate today) {
        this.person = person;
        this.policy = policy;
        this.classes = LegalClass.of(person, today);
    }

    PublicCard draw() {
        var names = shows(Detail.NAME) ? NamesOnCard.of(person) : NamesOnCard.NONE;
        return new PublicCard(person.id(), person.operation(), names, lines(), history());
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        situation().ifPresent(lines::add);
        fate().ifPresent(lines::add);
        lines.addAll(said(Detail.BIRTH_YEAR, true, CardDraft::bornIn));
        lines.addAll(said(Detail.AGE_RANGE, false, CardDraft::ages));
        lines.addAll(said(Detail.SEX, true, CardDraft::sex));
        lines.addAll(said(Detail.MARKS, false, text(Appearance::marks)));
        lines.addAll(said(Detail.BUILD, false, text(Appearance::build)));
        lines.addAll(said(Detail.CLOTHING, false, text(Appearance::clothing)));
        lines.addAll(said(Detail.BIRTH_PLACE, false, CardDraft::birthPlace));
        return lines;
    }

    private Optional<Line> situation() {
        List<Report> telling =
                person.standing().stream().filter(this::showsStatus).toList();
        return Standings.status(telling, person.confirmed()).map(fact -> line(Detail.STATUS, statusOf(fact), fact));
    }

    /// Only where it is not already said by the situation.
    private Optional<Line> fate() {
        if (!shows(Detail.FATE)) {
            return Optional.empty();
        }
        List<Report> telling =
                person.standing().stream().filter(this::showsStatus).toList();
        Optional<Fact<Status>> status = Standings.status(telling, person.confirmed());
        return Standings.fate(person)
                .filter(fate -> status.filter(
                                now -> now.value().implies() == fate.value() && now.standing() == fate.standing())
                        .isEmpty())
                .map(fate -> line(Detail.FATE, new Value.OfFate(fate.value()), fate));
    }

    private <T extends Enum<T>> Line line(Detail detail, Value value, Fact<T> fact) {
        return new Line(detail, value, fact.standing(), allSaid(fact.saying()), allSaid(fact.against()));
    }

    private List<Line> said(Detail detail, boolean exclusive, Function<Report, @Nullable Value> saying) {
        if (!shows(detail)) {
            return List.of();
        }
        return Agreement.among(person.standing(), exclusive, saying).stream()
                .map(one ->
                        new Line(detail, one.value(), one.standing(), allSaid(one.saying()), allSaid(one.against())))
                .toList();
    }

    private Value statusOf(Fact<Status> fact) {
        return fact.saying().stream()
                .map(this::situationIn)
                .filter(Value.OfStatus.class::isInstance)
                .map(Value.OfStatus.class::cast)
                .max((one, other) -> Integer.compare(wealth(one), wealth(other)))
                .map(Value.class::cast)
                .orElse(new Value.OfStatus(fact.value(), null, null));
    }

    private static int wealth(Value.OfStatus value) {
        return (value.on() == null ? 0 : 2) + (value.place() == null ? 0 : 1);
    }

    private @Nullable Value situationIn(Report report) {
        var situation = report.statement().situation();
        Status status = situation.status();
        if (status != null && showsStatus(report)) {
            PartialDate on = showsOf(report, Detail.MONTH) ? month(situation.on()) : null;
            String place = showsOf(report, Detail.ROUGH_PLACE)
                    ? RoughPlace.of(situation.place()).orElse(null)
                    : null;
            return new Value.OfStatus(status, on, place);
        }
        Fate fate = status == null ? situation.fate() : status.implies();
        return fate == Fate.UNKNOWN || !shows(Detail.FATE) ? null : new Value.OfFate(fate);
    }

    private List<Past> history() {
        return shows(Detail.SOURCE) ? person.reports().stream().map(this::past).toList() : List.of();
    }

    private Past past(Report report) {
        var state = switch (report.state()) {
            case Report.State.Current ignored -> PublicCard.State.STANDS;
            case Report.State.Vanished ignored -> PublicCard.State.VANISHED;
            case Report.State.Superseded ignored -> PublicCard.State.REPLACED;
            case Report.State.Retracted ignored -> PublicCard.State.TAKEN_BACK;
        };
        var names = report.statement().particulars().names();
        boolean tells = report.state().stands() && shows(Detail.NAME) && !names.isEmpty();
        return new Past(
                said(report),
                tells ? names.getFirst() : null,
                report.state().stands() ? situationIn(report) : null,
                state);
    }

    private boolean shows(Detail detail) {
        return policy.shows(classes, Audience.PUBLIC, detail);
    }

    private boolean showsOf(Report report, Detail detail) {
        var all = EnumSet.copyOf(classes);
        all.addAll(LegalClass.of(report));
        return policy.shows(all, Audience.PUBLIC, detail);
    }

    private boolean showsStatus(Report report) {
        Status status = report.statement().situation().status();
        return switch (status) {
            case null -> false;
            case WOUNDED -> showsOf(report, Detail.HEALTH);
            case WANTS_CONTACT -> showsOf(report, Detail.WISH);
            default -> showsOf(report, Detail.STATUS);
        };
    }

    private List<Said> allSaid(List<Report> reports) {
        return shows(Detail.SOURCE) ? reports.stream().map(this::said).toList() : List.of();
    }

    private Said said(Report report) {
        boolean named = !report.source().kind().isPrivate() || showsOf(report, Detail.PRIVATE_SOURCE);
        return new Said(
                named ? report.source().name() : null,
                report.source().kind(),
                report.source().official(),
                month(report.saidOn()),
                LocalDate.ofInstant(report.receivedAt(), ZoneOffset.UTC));
    }

    private static @Nullable PartialDate month(@Nullable PartialDate date) {
        return date == null ? null : new PartialDate(date.year(), date.month(), 0);
    }

    private static @Nullable Value bornIn(Report report) {
        PartialDate born = report.statement().particulars().born();
        return born == null ? null : new Value.OfYear(born.year());
    }

    private static @Nullable Value ages(Report report) {
        var appearance = report.statement().appearance();
        return appearance.ageFrom() == null && appearance.ageTo() == null
                ? null
                : new Value.OfAges(appearance.ageFrom(), appearance.ageTo());
    }

    private static @Nullable Value sex(Report report) {
        Sex sex = report.statement().particulars().sex();
        return sex == Sex.UNKNOWN ? null : new Value.OfSex(sex);
    }

    private static @Nullable Value birthPlace(Report report) {
        return RoughPlace.of(report.statement().particulars().birthPlace())
                .map(Value.OfText::new)
                .orElse(null);
    }

    private static Function<Report, @Nullable Value> text(Function<Appearance, @Nullable String> of) {
        return report -> {
            String text = of.apply(report.statement().appearance());
            return text == null ? null : new Value.OfText(text);
        };
    }
}
