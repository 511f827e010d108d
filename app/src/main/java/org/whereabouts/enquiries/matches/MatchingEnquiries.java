package org.whereabouts.enquiries.matches;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.whereabouts.enquiries.matches.FindingCompetingEnquiries.Competing;
import org.whereabouts.matching.Particulars;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.finding.Candidates;
import org.whereabouts.registry.finding.Changes;
import org.whereabouts.registry.finding.Changes.Mark;
import org.whereabouts.registry.finding.Changes.Page;
import org.whereabouts.registry.finding.PeopleInMemory;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;

/// Compares every open enquiry with the register, and every report that comes in with the open enquiries,
/// as long as the service is unlocked; what comes while it is locked is compared after the next unlocking.
@Service
public class MatchingEnquiries {

    /*
     * Nothing is passed over: an enquiry is in memory before the mark in the register's changes moves on, and before it
     * is compared with the register the index has caught up. What is found twice is proposed once (Proposing). The mark
     * is written together with what was found until there, so that after a kill the same changes are compared again.
     */

    private static final String ACTOR = "system";
    private static final int PAGE = 1_000;
    private static final int AT_A_TIME = 100;
    /// What was judged a moment ago may be written down only now.
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private final Keys keys;
    private final PeopleInMemory.Making making;
    private final Register register;
    private final Desk desk;
    private final OpenEnquiries.Turn turn;
    private @Nullable Memory memory;
    private Instant judgedUntil = Instant.EPOCH;

    MatchingEnquiries(Keys keys, PeopleInMemory.Making making, Register register, Desk desk, OpenEnquiries.Turn turn) {
        this.keys = keys;
        this.making = making;
        this.register = register;
        this.desk = desk;
        this.turn = turn;
    }

    /// Takes up what has changed.
    ///
    /// @return whether there was anything, so that there may be more
    public synchronized boolean follow() {
        if (!(keys.state() instanceof KeyState.Unlocked open) || !turn.mine()) {
            leave();
            return false;
        }
        try {
            Memory unsealed = memory == null ? load(open) : memory;
            takeJudgements(unsealed);
            takeEnquiries(unsealed);
            boolean asked = compareSome(unsealed);
            boolean told = takeReports(unsealed);
            return asked || told;
        } catch (RuntimeException trouble) {
            // What is in memory may be ahead of what was written down.
            leave();
            throw trouble;
        }
    }

    /// The candidates that wait for an officer and those that were judged, while the service is unlocked;
    /// nothing while it is locked.
    public synchronized List<Candidate> candidates() {
        return memory == null ? List.of() : List.copyOf(memory.all());
    }

    /// How many enquiries are compared with every report now; 0 while the service is locked.
    public synchronized int standing() {
        return memory == null ? 0 : memory.size();
    }

    /// Open enquiries that may look for the same person; null when this one is not in memory.
    synchronized @Nullable List<Competing> competing(UUID enquiry) {
        return memory == null ? null : memory.competing(enquiry);
    }

    /// Open enquiries that may look for somebody who is described; null while none are in memory.
    synchronized @Nullable List<Competing> like(Operation.Id operation, Particulars who, String words) {
        return memory == null ? null : memory.like(new SoughtInMemory(UUID.randomUUID(), operation, 1, who, words));
    }

    /// Takes note of a judgement, so that an officer's next look shows it. A rejection makes room for who
    /// was left out.
    synchronized void judged(UUID enquiry, UUID candidate, Judgement judgement) {
        if (memory != null) {
            memory.judged(enquiry, candidate, judgement);
        }
    }

    private Memory load(KeyState.Unlocked open) {
        if (desk.candidates().followed().isEmpty()) {
            // The register as it is now is compared when an enquiry is taken in; from here on, whatever changes.
            desk.candidates().followed(new Mark(register.changes().moment(), 0));
        }
        var fresh = new Memory(making, open.unsealing().readAll(ACTOR, SealingCandidates.ENQUIRY, "matches.standing"));
        UUID last = null;
        List<CandidatesOfEnquiries.Stored> page;
        do {
            page = desk.candidates().page(last, PAGE);
            fresh.remember(page);
            last = page.isEmpty() ? last : page.getLast().id();
        } while (page.size() == PAGE);
        judgedUntil = desk.now();
        memory = fresh;
        return fresh;
    }

    /// Forgets everything, and lets another program match.
    private void leave() {
        forget();
        turn.over();
    }

    private void forget() {
        if (memory != null) {
            memory.close();
            memory = null;
        }
    }

    /// Another program may have judged what this one proposed.
    private void takeJudgements(Memory unsealed) {
        Instant now = desk.now();
        desk.candidates().judged(judgedUntil.minus(OVERLAP)).forEach(unsealed::judged);
        judgedUntil = now;
    }

    private void takeEnquiries(Memory unsealed) {
        List<OpenEnquiries.Line> page;
        do {
            page = desk.enquiries().after(unsealed.place(), PAGE);
            page.stream()
                    .filter(OpenEnquiries.Ended.class::isInstance)
                    .forEach(line -> desk.candidates().drop(line.enquiry().value(), new Judgement.Dropped(desk.now())));
            var open = unsealed.take(page, LocalDate.ofInstant(desk.now(), ZoneOffset.UTC));
            var compared = desk.candidates()
                    .compared(open.stream().map(SoughtInMemory::enquiry).toList());
            open.stream()
                    .filter(one -> !Integer.valueOf(one.revision()).equals(compared.get(one.enquiry())))
                    .forEach(unsealed::compareLater);
        } while (page.size() == PAGE);
    }

    private boolean compareSome(Memory unsealed) {
        var some = unsealed.uncompared(AT_A_TIME);
        if (!some.isEmpty()) {
            register.candidates().catchUp(done -> {});
            some.forEach(one -> compare(one, unsealed));
        }
        return !some.isEmpty();
    }

    private void compare(SoughtInMemory one, Memory unsealed) {
        Instant now = desk.now();
        var seen = unsealed.inTheRegister(one, register.candidates());
        desk.compared(one, unsealed.propose(one.enquiry(), seen, now));
    }

    private boolean takeReports(Memory unsealed) {
        Mark mark = desk.candidates().followed().orElseThrow();
        Page page = register.changes().after(mark, PAGE);
        if (page.reports().isEmpty()) {
            return false;
        }
        List<Candidate> news = new ArrayList<>();
        if (unsealed.size() > 0) {
            Instant now = desk.now();
            page.reports().stream()
                    .filter(changed -> changed.report().state().stands())
                    .forEach(changed -> news.addAll(unsealed.answeredBy(changed, now)));
        }
        desk.followed(page.next(), news);
        return true;
    }

    /// The register as matching asks it: who is in it, and what changes.
    @Component
    static final class Register {
        private final Candidates candidates;
        private final Changes changes;

        Register(Candidates candidates, Changes changes) {
            this.candidates = candidates;
            this.changes = changes;
        }

        Candidates candidates() {
            return candidates;
        }

        Changes changes() {
            return changes;
        }
    }
}
