package org.whereabouts.publication.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What every memory of the guard promises.
public abstract class GuardMemoryContract {

    protected abstract GuardMemory memory();

    @Test
    protected void theKeyIsLongAndStaysTheSame() {
        byte[] key = memory().key();
        assertThat(key).hasSize(32);
        assertThat(memory().key()).isEqualTo(key).isNotSameAs(key);
    }

    @Test
    protected void asksByItselfUntilSomethingElseIsSetAndSaysWhetherThatChangedAnything() {
        assertThat(memory().setting()).isEqualTo(GuardMemory.Setting.BY_ITSELF);
        assertThat(memory().set(GuardMemory.Setting.BY_ITSELF)).isFalse();
        assertThat(memory().set(GuardMemory.Setting.ALWAYS)).isTrue();
        assertThat(memory().set(GuardMemory.Setting.ALWAYS)).isFalse();
        assertThat(memory().setting()).isEqualTo(GuardMemory.Setting.ALWAYS);
        assertThat(memory().set(GuardMemory.Setting.BY_ITSELF)).isTrue();
    }
}
