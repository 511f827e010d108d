package org.whereabouts.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.audit.Sha256;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Person.Confirmation;
import org.whereabouts.registry.Report.State;
import org.whereabouts.registry.Reports.Known;
import org.whereabouts.registry.Reports.New;
import org.whereabouts.registry.finding.Changes;
import org.whereabouts.registry.finding.Changes.Changed;
import org.whereabouts.registry.finding.Changes.Mark;
import org.whereabouts.registry.finding.Changes.Page;
import org.whereabouts.registry.identity.Identities;
import org.whereabouts.registry.identity.Moves;
import org.whereabouts.registry.identity.Moves.Move;
import org.whereabouts.registry.standing.Confirmations;
import org.whereabouts.registry.standing.Judgement;
import org.whereabouts.registry.standing.Judgements;

/// What the collections of every register promise, each and together. All people here are invented.
public abstract class RegisterContract {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final String LIST = "an invented list";

    /// The collections of one register.
    public record Collections(
            Sources sources,
            Originals originals,
            Reports reports,
            People people,
            Identities identities,
            Changes changes,
            Confirmations confirmations,
            Judgements judgements,
            Moves moves) {}

    /// A register; others may have something in it, but not in the operation of this test.
    protected abstract Collections register();

    /// An operation in which there is nothing.
    protected abstract Operation.Id operation();

    @Test
    void aSourceKeepsItsReliabilityAndChangesItsKindOnlyWhenSomebodySaysSo() {
        Sources sources = register().sources();
        Source first = sources.named(operation(), "Bureau", Reliability.B, null);
        assertThat(first.kind()).isEqualTo(Source.Kind.ORGANISATION);

        Source again = sources.named(operation(), "Bureau", Reliability.F, Source.Kind.CHANNEL);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.reliability()).isEqualTo(Reliability.B);
        assertThat(again.kind()).isEqualTo(Source.Kind.CHANNEL);
        assertThat(sources.named(operation(), "Bureau", Reliability.A, null)).isEqualTo(again);
        assertThat(sources.find(operation(), "Another")).isEmpty();
    }

    @Test
    void aSourceIsJudgedAnewUnderItsName() {
        Sources sources = register().sources();
        Source original = sources.named(operation(), "Original", Reliability.B, null);
        Source repost = sources.named(operation(), "A repost", Reliability.C, null);

        sources.put(new Source(repost.id(), operation(), "ignored", repost.kind(), Reliability.E, true, original.id()));

        Source now = sources.find(operation(), "A repost").orElseThrow();
        assertThat(now.reliability()).isEqualTo(Reliability.E);
        assertThat(now.official()).isTrue();
        assertThat(now.origin()).isEqualTo(original.id());
        assertThat(sources.all(operation())).extracting(Source::name).containsExactly("A repost", "Original");
    }

    @Test
    void anOriginalIsKeptOnceByteForByteUnderItsFirstName(@TempDir Path folder) throws Exception {
        Originals originals = register().originals();
        byte[] content = ("contract " + operation()).getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("list.csv"), content);
        assertThat(originals.find(Sha256.of(content))).isEmpty();

        Original kept = originals.keep(file, "list.csv", "text/csv");

        assertThat(kept).isEqualTo(new Original(Sha256.of(content), "list.csv", "text/csv", content.length));
        assertThat(originals.keep(content, "another name.csv", "text/plain")).isEqualTo(kept);
        assertThat(originals.find(kept.sha256())).contains(kept);
        assertThat(originals.bytes(kept.sha256())).isEqualTo(content);
    }

    @Test
    void aReportIsFoundAsItWasSaid() {
        Collections register = register();
        Report oleksa = said(register, "Oleksa").getFirst();

        assertThat(register.reports().find(oleksa.id())).contains(oleksa);
        assertThat(register.reports().find(new Report.Id(Long.MAX_VALUE))).isEmpty();
        assertThat(oleksa.state()).isEqualTo(new State.Current());
        assertThat(oleksa.receivedAt()).isEqualTo(NOON);
        assertThat(oleksa.custody()).isEqualTo(custody(register, 2));
        assertThat(register.people().find(oleksa.person()).orElseThrow().reports())
                .containsExactly(oleksa);
    }

    @Test
    void aReportWhoseOriginalIsNotKeptIsRefused() {
        Collections register = register();
        var nowhere = new Report.Custody(Sha256.of(new byte[] {42}), "gone.csv", "", null, 2);
        var report = fresh(register, "Oleksa", nowhere, null, null);

        assertThatThrownBy(() -> register.reports().add(List.of(report).iterator()))
                .hasMessageContaining("WA-0310");
    }

    @Test
    void whatComparingTwoEditionsTakesIsHandedOutInTheOrderOfTheNumbers() {
        Collections register = register();
        List<Report> reports = said(register, "Oleksa", "Stepan");
        Source.Id source = reports.getFirst().source().id();

        assertThat(known(register, source, LIST)).containsExactlyElementsOf(known(register, source, null));
        assertThat(known(register, source, "another list")).isEmpty();
        assertThat(known(register, source, LIST))
                .extracting(Known::id, Known::person, Known::name, Known::vanished)
                .containsExactly(
                        tuple(reports.getFirst().id(), reports.getFirst().person(), "Vyhadanyi Oleksa", false),
                        tuple(reports.getLast().id(), reports.getLast().person(), "Vyhadanyi Stepan", false));
        assertThat(known(register, source, LIST))
                .extracting(Known::fingerprint)
                .containsExactly(
                        register.reports().fingerprint(reports.getFirst().statement()),
                        register.reports().fingerprint(reports.getLast().statement()))
                .doesNotHaveDuplicates();
    }

    @Test
    void whoVanishedStandsAndIsSaidToHaveVanishedUntilTheyAreBack() {
        Collections register = register();
        Report oleksa = said(register, "Oleksa").getFirst();
        List<Report.Id> ids = List.of(oleksa.id());

        register.reports().vanish(ids);

        assertThat(now(register, oleksa).state()).isEqualTo(new State.Vanished());
        assertThat(known(register, oleksa.source().id(), LIST))
                .extracting(Known::vanished)
                .containsExactly(true);
        register.reports().reappear(ids);
        assertThat(now(register, oleksa).state()).isEqualTo(new State.Current());
        register.reports().vanish(List.of());
    }

    @Test
    void whatIsReplacedDoesNotStandAndStaysWithThePerson() {
        Collections register = register();
        Report before = said(register, "Oleksa").getFirst();

        var after = fresh(register, "Oleksii", before.custody(), before.person(), before.id());
        assertThat(register.reports().add(List.of(after).iterator())).isEqualTo(1);

        List<Report> all = register.people().find(before.person()).orElseThrow().reports();
        assertThat(all).hasSize(2);
        assertThat(all.getLast().state())
                .isEqualTo(new State.Superseded(all.getFirst().id()));
        assertThat(known(register, before.source().id(), LIST)).hasSize(1);
        assertThat(register.people().size(operation())).isEqualTo(new People.Size(1, 1));
    }

    @Test
    void entriesAreHandedOutInTheOrderAskedAndOnlyThoseThereAre() {
        Collections register = register();
        List<Report> reports = said(register, "Oleksa", "Stepan");
        Person.Id one = reports.getFirst().person();
        Person.Id other = reports.getLast().person();

        assertThat(register.people().all(List.of(other, new Person.Id(3), one)))
                .extracting(Person::id)
                .containsExactly(other, one);
        assertThat(register.people().find(new Person.Id(3))).isEmpty();
        assertThat(register.people().size(operation())).isEqualTo(new People.Size(2, 2));
    }

    @Test
    void aJoinIsFollowedAndUndoneExactly() {
        Collections register = register();
        List<Report> reports = said(register, "Oleksa", "Oleksii", "Olexiy");
        Person.Id kept = reports.get(0).person();
        Person.Id second = reports.get(1).person();
        Person.Id third = reports.get(2).person();
        assertThat(register.identities().join(second, third, "officer 1", "seen"))
                .isTrue();
        assertThat(register.identities().join(kept, second, "officer 1", "seen"))
                .isTrue();
        assertThat(register.identities().join(kept, second, "officer 1", "seen"))
                .isFalse();
        assertThat(register.identities().join(second, kept, "officer 1", "seen"))
                .isFalse();
        assertThat(register.identities().join(kept, new Person.Id(3), "officer 1", "seen"))
                .isFalse();
        assertThat(register.people().find(third).orElseThrow().id()).isEqualTo(kept);
        assertThat(register.people().find(kept).orElseThrow().reports()).hasSize(3);

        assertThat(register.identities().undo(kept, second)).isTrue();

        assertThat(register.identities().undo(kept, second)).isFalse();
        assertThat(register.people().find(kept).orElseThrow().reports()).containsExactly(reports.getFirst());
        assertThat(register.people().find(third).orElseThrow().id()).isEqualTo(second);
        assertThat(register.identities().join(kept, second, "rule:some", "again"))
                .isFalse();
        assertThat(register.identities().join(kept, second, "officer 1", "again"))
                .isTrue();
    }

    @Test
    void aConfirmationGoesWithItsReportUntilItIsWithdrawn() {
        Collections register = register();
        Report report = said(register, "Oleksa").getFirst();
        Confirmation one = confirmation(report);

        long number = register.confirmations().add(one).orElseThrow();

        assertThat(register.confirmations().add(one)).isEmpty();
        assertThat(register.confirmations().find(number).map(Confirmation::document))
                .contains("folder 7");
        assertThat(register.people().find(report.person()).orElseThrow().confirmed())
                .extracting(Confirmation::number)
                .containsExactly(number);
        var withdrawal = new Confirmations.Withdrawal("officer 3", "officer 4", "another person", NOON);
        assertThat(register.confirmations().withdraw(number, withdrawal)).isTrue();
        assertThat(register.confirmations().withdraw(number, withdrawal)).isFalse();
        assertThat(register.people().find(report.person()).orElseThrow().confirmed())
                .isEmpty();
        assertThat(register.confirmations().of(List.of(report.id()))).isEmpty();
        assertThat(register.confirmations().add(one)).isPresent().isNotEqualTo(Optional.of(number));
    }

    @Test
    void whatIsMadeOfAReportIsKeptWithWhatItWas() {
        Collections register = register();
        Report report = said(register, "Oleksa").getFirst();
        var retracted = new State.Retracted("a mistake");

        register.reports().judge(report.id(), Credibility.DOUBTFUL, retracted);

        assertThat(now(register, report).state()).isEqualTo(retracted);
        assertThat(now(register, report).credibility()).isEqualTo(Credibility.DOUBTFUL);
        assertThat(now(register, report).statement()).isEqualTo(report.statement());
        register.reports().judge(report.id(), report.credibility(), new State.Current());
        assertThat(now(register, report)).isEqualTo(report);

        var judgement = new Judgement(
                0,
                report.id(),
                Credibility.DOUBTFUL,
                true,
                Credibility.PROBABLY_TRUE,
                new State.Vanished(),
                "officer 1",
                "a mistake",
                NOON,
                false);
        long first = register.judgements().add(judgement);
        long second = register.judgements().add(judgement);
        assertThat(register.judgements().of(List.of(report.id())))
                .extracting(Judgement::number)
                .containsExactly(second, first);
        assertThat(register.judgements().hold(first).map(Judgement::before)).contains(new State.Vanished());
        register.judgements().undo(second, "officer 1", NOON);
        assertThat(register.judgements().of(List.of(report.id())))
                .extracting(Judgement::number)
                .containsExactly(first);
        assertThat(register.judgements().hold(second).map(Judgement::undone)).contains(true);
    }

    @Test
    void aReportIsMovedFromWhereItIsOnly() {
        Collections register = register();
        List<Report> reports = said(register, "Oleksa", "Stepan");
        Person.Id from = reports.getFirst().person();
        Person.Id to = reports.getLast().person();
        Report.Id report = reports.getFirst().id();
        assertThat(register.moves().put(report, to, from)).isFalse();
        assertThat(register.moves().put(report, from, to)).isTrue();
        assertThat(register.people().find(to).orElseThrow().reports()).hasSize(2);

        long number = register.moves().add(new Move(0, report, from, to, true, "officer 1", "why", NOON, false));
        assertThat(register.moves().of(from)).isEqualTo(register.moves().of(to));
        assertThat(register.moves().of(to))
                .containsExactly(new Move(number, report, from, to, true, "officer 1", "why", NOON, false));
        register.moves().undo(number, "officer 1", NOON);
        assertThat(register.moves().of(to)).isEmpty();
        assertThat(register.moves().hold(number).map(Move::undone)).contains(true);
    }

    private static Confirmation confirmation(Report report) {
        return new Confirmation(0, report.id(), Person.Ground.DNA, "folder 7", "officer 1", "officer 2", NOON);
    }

    @Test
    void theComparingIsNotedAsFarAsItHasCome() {
        Identities identities = register().identities();
        var before = identities.progress();
        var further = new Identities.Progress(before.mark(), before.compared() + 1);

        identities.reached(further);

        assertThat(identities.progress()).isEqualTo(further);
        identities.reached(before);
    }

    @Test
    void whateverChangesIsHandedOutOnceAndPageByPage() {
        Collections register = register();
        Mark mark = end(register.changes());
        List<Report> reports = said(register, "Oleksa", "Stepan", "Marta");
        assertThat(changed(register, mark)).containsExactlyElementsOf(reports);
        Page first = register.changes().after(mark, 2);
        assertThat(first.last()).isFalse();
        assertThat(first.reports()).extracting(Changed::operation).containsOnly(operation());
        assertThat(changed(register, first.next())).containsExactly(reports.getLast());

        mark = end(register.changes());
        register.changes().touch(List.of(reports.get(1).person()));
        assertThat(changed(register, mark)).containsExactly(reports.get(1));

        mark = end(register.changes());
        register.reports().vanish(List.of(reports.get(2).id()));
        assertThat(changed(register, mark)).containsExactly(now(register, reports.get(2)));
        mark = end(register.changes());
        register.identities().join(reports.get(0).person(), reports.get(2).person(), "officer 1", "seen");
        assertThat(changed(register, mark)).containsExactly(now(register, reports.get(2)));
        assertThat(register.changes().isSettled(register.changes().moment())).isTrue();
        assertThat(register.changes().lineage()).isEqualTo(register.changes().lineage());
    }

    private List<Report> said(Collections register, String... givenNames) {
        Mark mark = end(register.changes());
        var added = new ArrayList<New>();
        for (String given : givenNames) {
            added.add(fresh(register, given, custody(register, added.size() + 2), null, null));
        }
        assertThat(register.reports().add(added.iterator())).isEqualTo(givenNames.length);
        return changed(register, mark);
    }

    private New fresh(
            Collections register,
            String given,
            Report.@Nullable Custody custody,
            Person.@Nullable Id person,
            Report.@Nullable Id replaces) {
        Source source = register.sources().named(operation(), "Bureau", Reliability.B, null);
        Statement statement = Said.by(source)
                .of("Vyhadanyi", given, null, "1999-03-02")
                .report()
                .statement();
        return new New(source, Credibility.PROBABLY_TRUE, statement, null, NOON, custody, person, replaces);
    }

    private Report.Custody custody(Collections register, int row) {
        byte[] content = ("list of " + operation()).getBytes(StandardCharsets.UTF_8);
        Original original = register.originals().keep(content, "list.csv", "text/csv");
        return new Report.Custody(original.sha256(), "list.csv", LIST, null, row);
    }

    private static Report now(Collections register, Report report) {
        return register.reports().find(report.id()).orElseThrow();
    }

    private static List<Known> known(Collections register, Source.Id source, @Nullable String list) {
        var known = new ArrayList<Known>();
        if (list == null) {
            register.reports().standingOf(source, known::add);
        } else {
            register.reports().standingIn(source, list, known::add);
        }
        return known;
    }

    private static List<Report> changed(Collections register, Mark mark) {
        return register.changes().after(mark, 100).reports().stream()
                .map(Changed::report)
                .toList();
    }

    private static Mark end(Changes changes) {
        Page page = changes.after(Mark.START, 10_000);
        while (!page.last()) {
            page = changes.after(page.next(), 10_000);
        }
        return page.next();
    }
}
