package org.whereabouts.sealing.unlocking;

import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;

/// Policies of unlocking in memory.
public final class UnlockPoliciesInMemory implements UnlockPolicies {

    private final List<UnlockPolicy> decided = new ArrayList<>();

    @Override
    public UnlockPolicy current() {
        return decided.isEmpty() ? UnlockPolicy.KEY_FILE_TOO : decided.getLast();
    }

    @Override
    public void add(UnlockPolicy policy, String proposer, String approver) {
        if (proposer.equals(approver)) {
            throw new DataIntegrityViolationException("two decide");
        }
        decided.add(policy);
    }
}
