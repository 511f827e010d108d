package org.whereabouts.casework.matches;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.whereabouts.FreshRegister;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.compare.SideBySide;
import org.whereabouts.casework.pair.ProposingADeed.Wanted;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.OpeningAnEnquiry;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.closing.Closure;
import org.whereabouts.enquiries.matches.Candidate;
import org.whereabouts.enquiries.matches.Judgement;
import org.whereabouts.matching.Bits;
import org.whereabouts.matching.Particulars;
import org.whereabouts.notices.Delivery;
import org.whereabouts.notices.calling.CallTask;
import org.whereabouts.notices.way.Way;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.identity.JudgingAPair;
import org.whereabouts.registry.identity.OpenPair;

/// What sources, families and officers do, each time something else, by chance.
final class Doings {

    private static final String[] NAMES = {"Небувалий Устим", "Вигаданий Олекса", "Ялівець Дарина", "Терен Лукаш"};
    private static final String[] SITUATIONS = {"missing", "captured", "killed", "released"};
    private static final int FAMILIES_AT_MOST = 30;
    private static final int REPORTS_AT_MOST = 90;
    private static final String REASON = "evidence";

    private final House house;
    private final FreshRegister register;
    private final List<SignedIn> officers;
    private final Random chance;
    private final List<Enquiry.Id> families = new ArrayList<>();
    private List<Report> reports = List.of();

    Doings(House house, FreshRegister register, List<SignedIn> officers, Random chance) {
        this.house = house;
        this.register = register;
        this.officers = List.copyOf(officers);
        this.chance = chance;
        for (int n = 0; n < 12; n++) {
            report();
            ask();
        }
    }

    /// Something that somebody does.
    ///
    /// @param name what it is
    /// @param whole whether it happens whole or not at all
    record Doing(String name, boolean whole, Runnable deed) {}

    /// The next thing that somebody does.
    Doing next() {
        return switch (chance.nextInt(27)) {
            case 0, 1, 2, 3, 4 -> new Doing("judge a pair", true, this::judgeAPair);
            case 5, 6, 7 -> new Doing("take an answer to a pair back", true, this::undoAPair);
            case 8, 9 -> new Doing("answer a candidate", true, this::answerACandidate);
            case 10, 11 -> new Doing("take an answer to a candidate back", true, this::undoACandidate);
            case 12, 24 ->
                new Doing("tell families", false, () -> house.desk().telling().catchUp());
            case 13, 25, 26 -> new Doing("carry a notice", false, this::carry);
            case 14 ->
                new Doing("correct", true, () -> house.asked().correcting().catchUp());
            case 15 -> new Doing("call", true, this::call);
            case 16, 17 -> new Doing("publish or retract", true, this::publish);
            case 18 -> new Doing("propose", true, this::propose);
            case 19, 20 -> new Doing("decide a proposal", true, this::decide);
            case 21 -> new Doing("match", false, () -> house.asked().matching().follow());
            case 22 -> new Doing("end an enquiry or open it again", true, this::endOrReopen);
            default -> new Doing("something comes in", false, this::comeIn);
        };
    }

    /// Answers a pair, and takes that back at once.
    ///
    /// @return false when none waits, or it may not be answered so
    boolean judgeAndTakeBack() {
        SignedIn officer = officer();
        long before = last(officer);
        judgeAPair(officer);
        long now = last(officer);
        if (now == before) {
            return false;
        }
        assertThat(house.register().judging().undo(now, officer.actor())).isInstanceOf(JudgingAPair.Undone.class);
        return true;
    }

    private long last(SignedIn officer) {
        return house.register().pairs().given(officer.actor(), 1).stream()
                .mapToLong(OpenPair.Given::number)
                .findFirst()
                .orElse(0);
    }

    private void judgeAPair() {
        judgeAPair(officer());
    }

    private void judgeAPair(SignedIn officer) {
        var pairs = house.register().pairs();
        any(pairs.waiting(officer.actor(), 50))
                .ifPresent(pair -> house.register()
                        .comparing()
                        .compare(pair.one(), pair.other())
                        .ifPresentOrElse(
                                both -> house.register()
                                        .judging()
                                        .judge(pair.id(), answer(), both.comparison(), officer.actor(), REASON),
                                () -> pairs.put(pair.id(), OpenPair.State.SETTLED, null)));
    }

    private OpenPair.Answer answer() {
        return OpenPair.Answer.values()[chance.nextInt(OpenPair.Answer.values().length)];
    }

    private void undoAPair() {
        SignedIn officer = officer();
        any(house.register().pairs().given(officer.actor(), 10))
                .ifPresent(given -> house.register().judging().undo(given.number(), officer.actor()));
    }

    private void answerACandidate() {
        SignedIn officer = officer();
        var waiting = house.asked().matching().candidates().stream()
                .filter(one -> one.judgement() instanceof Judgement.Waiting)
                .toList();
        any(waiting)
                .flatMap(this::seen)
                .ifPresent(seen -> house.desk()
                        .answering()
                        .answer(
                                seen,
                                Answers.Answer.values()[chance.nextInt(Answers.Answer.values().length)],
                                officer,
                                officer.confirmed(officer.confirmed()).orElseThrow()));
    }

    Optional<LookingAtACandidate.Seen> seen(Candidate candidate) {
        return register.program().people().find(candidate.seen().person()).map(person -> {
            var said = person.reports().getFirst().statement();
            var comparison = register.program().candidates().compare(said.particulars(), said.particulars());
            return new LookingAtACandidate.Seen(candidate, person, SideBySide.of(said, said, comparison), false);
        });
    }

    private void undoACandidate() {
        SignedIn officer = officer();
        any(house.desk().answers().lately(officer.officer().id(), 10))
                .ifPresent(given -> house.desk().answering().undo(given.number(), officer));
    }

    /// Two times in three whoever carries it comes back.
    private void carry() {
        Instant now = now();
        house.asked()
                .notices()
                .claim(now, now)
                .filter(one -> chance.nextInt(3) > 0)
                .ifPresent(claim -> {
                    var sent = claim.perhaps()
                            ? new Delivery.PossiblySentTwice(now, Way.Kind.EMAIL)
                            : new Delivery.Sent(now, Way.Kind.EMAIL);
                    house.asked().notices().settle(claim, sent);
                });
    }

    private void call() {
        any(house.asked().calls().open(register.operation(), 50))
                .ifPresent(task -> house.asked()
                        .recording()
                        .record(
                                task.id(),
                                officer().actor(),
                                CallTask.Result.values()[chance.nextInt(CallTask.Result.values().length)],
                                "an invented note"));
    }

    private void publish() {
        var decision = new Decision(officer().actor(), "a test");
        any(reports).map(Report::id).flatMap(register.program().reports()::find).ifPresent(report -> {
            if (chance.nextBoolean()) {
                house.register().publishing().publish(List.of(report.person()), decision);
            } else {
                house.register().retracting().retract(report.person(), decision);
            }
        });
    }

    private void propose() {
        var wanted = new Wanted(Marking.NAME, "subject-" + chance.nextInt(6), Map.of(), "a reason");
        house.desk().proposing().propose(officer(), wanted);
    }

    private void decide() {
        SignedIn officer = officer();
        any(house.desk().proposals().open())
                .filter(one -> one.deed().equals(Marking.NAME))
                .ifPresent(one -> {
                    if (chance.nextInt(4) > 0) {
                        var confirmed = officer.confirmed(officer.confirmed()).orElseThrow();
                        house.desk().deciding().approve(one.id(), confirmed);
                    } else {
                        house.desk().deciding().decline(one.id(), officer.officer());
                    }
                });
    }

    private void endOrReopen() {
        String officer = officer().actor();
        any(families).ifPresent(family -> {
            switch (chance.nextInt(5)) {
                case 0 -> house.asked().withdrawing().withdraw(family);
                case 1, 2 -> house.asked().closing().close(family, new Closure.FalseReport(), officer);
                default -> house.asked().reopening().reopen(family, officer, "test");
            }
        });
    }

    private void comeIn() {
        families.removeIf(family -> withdrawn(family));
        if (families.size() < FAMILIES_AT_MOST && chance.nextBoolean()) {
            ask();
        } else if (reports.size() < REPORTS_AT_MOST) {
            report();
        }
    }

    private boolean withdrawn(Enquiry.Id family) {
        return register.program()
                .database()
                .sql("select state = 'WITHDRAWN' from enquiries.enquiry where id = ?")
                .param(family.value())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    private void ask() {
        ask(name());
    }

    /// A family asks for somebody.
    Enquiry.Id ask(String name) {
        var id = new Enquiry.Id(UUID.randomUUID());
        var sought = new Sought(
                Particulars.named(name),
                new Sought.Looks(null, null, null, 0),
                new Sought.LastContact(null, null, null),
                null);
        var enquirer = new Enquirer(
                "Ганна Вигадана", Enquirer.Kinship.CHILD, Enquirer.Way.PHONE, "+380 44 111 11 11", null, "uk", null);
        families.add(id);
        house.asked()
                .opening()
                .open(new OpeningAnEnquiry.Order(
                        id, register.operation(), Locale.ENGLISH, sought, enquirer, WordCode.fresh()));
        return id;
    }

    /// Somebody reports; three pairs of entries come to the desk.
    private void report() {
        String row = "%s;%d;%s;2022-03-%02d%n"
                .formatted(name(), 1960 + chance.nextInt(4), situation(), 1 + chance.nextInt(28));
        String list = "list-" + chance.nextInt(1_000_000) + ".csv";
        register.imports(
                list,
                "name;birth date;status;date\n" + row,
                "Invented source " + chance.nextInt(5),
                list,
                org.whereabouts.intake.DateOrder.UNSAID);
        reports = register.reports();
        for (int n = 0; n < 3 && reports.size() > 1; n++) {
            Report newest = reports.getLast();
            Report other = reports.get(chance.nextInt(reports.size()));
            if (!newest.person().equals(other.person())) {
                house.register()
                        .pairs()
                        .propose(register.operation(), newest.person(), other.person(), newest.id(), new Bits(8));
            }
        }
    }

    private String name() {
        return NAMES[chance.nextInt(NAMES.length)];
    }

    private String situation() {
        return SITUATIONS[chance.nextInt(SITUATIONS.length)];
    }

    private SignedIn officer() {
        return officers.get(chance.nextInt(officers.size()));
    }

    private <T> Optional<T> any(List<T> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(chance.nextInt(some.size())));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
