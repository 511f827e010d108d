package org.whereabouts.sealing.unlocking;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;

/// Decides whether a key file may unlock a service. It holds from the next start on, and takes two.
@Service
public class DecidingHowToUnlock {

    private final UnlockPolicies policies;
    private final Audit audit;

    DecidingHowToUnlock(UnlockPolicies policies, Audit audit) {
        this.policies = policies;
        this.audit = audit;
    }

    /// Decides it.
    ///
    /// @param proposer the id of who proposed it
    /// @param approver the id of who agreed
    /// @return what came of it
    @Transactional
    public Outcome decide(UnlockPolicy policy, String proposer, String approver) {
        if (proposer.equals(approver)) {
            return Outcome.ONE_IS_NOT_TWO;
        }
        if (policies.current() == policy) {
            return Outcome.HOLDS_ALREADY;
        }
        policies.add(policy, proposer, approver);
        audit.append(
                new Act(approver, "key.policy", policy.name(), Map.of("policy", policy.name(), "proposer", proposer)));
        return Outcome.DECIDED;
    }

    /// What came of it.
    public enum Outcome {
        /// It holds from the next start on.
        DECIDED,
        /// It held before.
        HOLDS_ALREADY,
        /// Whoever proposes cannot agree.
        ONE_IS_NOT_TWO
    }
}
