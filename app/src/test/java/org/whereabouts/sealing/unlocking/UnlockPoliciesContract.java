package org.whereabouts.sealing.unlocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/// What every collection of policies keeps.
public interface UnlockPoliciesContract {

    /// Where nothing was decided.
    UnlockPolicies policies();

    @Test
    default void theLastOneHolds() {
        UnlockPolicies policies = policies();
        assertThat(policies.current()).isEqualTo(UnlockPolicy.KEY_FILE_TOO);
        policies.add(UnlockPolicy.BY_HAND, "one", "another");
        assertThat(policies.current()).isEqualTo(UnlockPolicy.BY_HAND);
        policies.add(UnlockPolicy.KEY_FILE_TOO, "another", "one");
        assertThat(policies.current()).isEqualTo(UnlockPolicy.KEY_FILE_TOO);
    }

    @Test
    default void whoProposedDoesNotAgree() {
        UnlockPolicies policies = policies();
        assertThatThrownBy(() -> policies.add(UnlockPolicy.BY_HAND, "one", "one"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
