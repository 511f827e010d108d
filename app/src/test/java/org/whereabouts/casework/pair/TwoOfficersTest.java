package org.whereabouts.casework.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.WithRegisters;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;
import org.whereabouts.access.SignedIn;
import org.whereabouts.access.Staff;
import org.whereabouts.casework.pair.DecidingAProposal.Approved;
import org.whereabouts.casework.pair.DecidingAProposal.NotTheirs;
import org.whereabouts.casework.pair.DecidingAProposal.OneIsNotTwo;
import org.whereabouts.casework.pair.DecidingAProposal.Outcome;
import org.whereabouts.casework.pair.ProposingADeed.Proposed;
import org.whereabouts.casework.pair.ProposingADeed.ProposedBefore;
import org.whereabouts.casework.pair.ProposingADeed.Wanted;

@WithRegisters
@Import({Staff.class, TwoOfficersTest.Counted.class})
class TwoOfficersTest {

    private static final int RACES = Boolean.getBoolean("whereabouts.long") ? 10_000 : 40;
    private static final int AT_ONCE = 8;

    @Autowired
    Staff staff;

    @Autowired
    ProposingADeed proposing;

    @Autowired
    DecidingAProposal deciding;

    @Autowired
    Counted counted;

    @Autowired
    JdbcClient database;

    @Test
    void whoProposedCannotApprove() {
        SignedIn one = signedIn(Role.VERIFIER);
        UUID id = propose(one);
        assertThat(approve(id, one)).isInstanceOf(OneIsNotTwo.class);
        assertThat(counted.times(id)).isZero();
        assertThat(approve(id, signedIn(Role.VERIFIER))).isInstanceOf(Approved.class);
        assertThat(counted.times(id)).isOne();
    }

    @Test
    void whoseRoleItIsNotCannotApprove() {
        UUID id = propose(signedIn(Role.VERIFIER));
        assertThat(approve(id, signedIn(Role.EDITOR, Role.ADMINISTRATOR))).isInstanceOf(NotTheirs.class);
        assertThat(counted.times(id)).isZero();
    }

    @Test
    void theSameIsNotProposedTwice() {
        SignedIn one = signedIn(Role.VERIFIER);
        var wanted = new Wanted(Counted.NAME, UUID.randomUUID().toString(), Map.of(), "a reason");
        assertThat(proposing.propose(one, wanted)).isInstanceOf(Proposed.class);
        assertThat(proposing.propose(signedIn(Role.VERIFIER), wanted)).isInstanceOf(ProposedBefore.class);
    }

    @Test
    void theTableRefusesWhatAProgramBelieves() {
        SignedIn one = signedIn(Role.VERIFIER);
        UUID id = propose(one);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("update casework.proposal set state = 'approved', decided_by = ?,"
                                + " decided_at = now() where id = ?")
                        .params(one.officer().id().value(), id)
                        .update());
    }

    @Test
    void whateverRacesItIsDoneOnceAndByAnother() throws Exception {
        SignedIn proposer = signedIn(Role.VERIFIER);
        List<SignedIn> officers = new ArrayList<>(List.of(proposer));
        for (int n = 1; n < AT_ONCE; n++) {
            officers.add(signedIn(Role.VERIFIER));
        }
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int race = 0; race < RACES; race++) {
                UUID id = propose(proposer);
                List<Callable<Outcome>> racing = officers.stream()
                        .<Callable<Outcome>>map(officer -> () -> approve(id, officer))
                        .toList();
                int approved = 0;
                for (Future<Outcome> one : threads.invokeAll(racing)) {
                    approved += one.get() instanceof Approved ? 1 : 0;
                }
                assertThat(approved).isOne();
                assertThat(counted.times(id)).isOne();
            }
        }
        assertThat(database.sql(
                                "select count(*) from casework.proposal where decided_by = proposed_by and state = 'approved'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private SignedIn signedIn(Role... roles) {
        return staff.as(staff.hire(roles));
    }

    private UUID propose(SignedIn officer) {
        var wanted = new Wanted(Counted.NAME, UUID.randomUUID().toString(), Map.of(), "a reason");
        return ((Proposed) proposing.propose(officer, wanted)).id();
    }

    private Outcome approve(UUID id, SignedIn officer) {
        return deciding.approve(id, officer.confirmed(officer.confirmed()).orElseThrow());
    }

    /// A deed that counts how often it was done.
    static final class Counted implements Deed {

        static final String NAME = "test.counted";

        private final Map<UUID, AtomicInteger> times = new ConcurrentHashMap<>();

        int times(UUID proposal) {
            return times.computeIfAbsent(proposal, none -> new AtomicInteger()).get();
        }

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.VERIFIER);
        }

        @Override
        public Done carryOut(Proposal proposal, Officer.Id approver) {
            times.computeIfAbsent(proposal.id(), none -> new AtomicInteger()).incrementAndGet();
            return new Carried();
        }
    }
}
