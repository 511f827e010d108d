package org.whereabouts.telegram.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.whereabouts.registry.finding.Changes;

/// What is remembered of how far the register was followed, wherever it is kept.
public abstract class FollowedContract {

    private static final Followed.Place FIRST = new Followed.Place("a database", new Changes.Mark(17, 3));

    /// Nothing followed.
    protected abstract Followed followed();

    @Test
    void thereIsOnePlaceAndItIsTheLast() {
        Followed followed = followed();
        assertThat(followed.place()).isEmpty();
        followed.put(FIRST);
        assertThat(followed.place()).contains(FIRST);
        var later = new Followed.Place("another database", Changes.Mark.START);
        followed.put(later);
        assertThat(followed.place()).contains(later);
    }
}
