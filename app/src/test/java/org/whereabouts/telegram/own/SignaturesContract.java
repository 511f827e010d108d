package org.whereabouts.telegram.own;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What the key of signatures does, wherever it is kept.
public abstract class SignaturesContract {

    /// None was made yet.
    protected abstract Signatures signatures();

    @Test
    void isMadeOnceAndStaysTheSame() {
        Signatures signatures = signatures();
        String name = signatures.key().name("something");
        assertThat(signatures.key().name("something")).isEqualTo(name);
        assertThat(new OwnKey(OwnKey.fresh()).name("something")).isNotEqualTo(name);
    }
}
