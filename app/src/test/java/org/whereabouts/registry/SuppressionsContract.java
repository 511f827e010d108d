package org.whereabouts.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.registry.suppression.SuppressedKey;
import org.whereabouts.registry.suppression.Suppressions;
import org.whereabouts.registry.suppression.Suppressions.Why;

/// What every collection of suppressed keys promises.
public abstract class SuppressionsContract {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Operation.Id WAR = new Operation.Id("contract");
    private static final Operation.Id OTHER = new Operation.Id("another");
    private static final Source.Id SOURCE = new Source.Id(1);
    private static final Why WHY = new Why("officer:test", "asked for it");

    /// An empty collection.
    protected abstract Suppressions suppressions();

    @Test
    void coversANumberOfOneSource() {
        Suppressions all = suppressions();
        SuppressedKey key = SuppressedKey.in(WAR, SOURCE, "K-1");
        assertThat(all.suppress(WAR, List.of(key, SuppressedKey.in(WAR, SOURCE, "K-2")), WHY, NOON))
                .isEqualTo(2);
        assertThat(all.of(WAR).covers(SOURCE, " K-1 ")).isTrue();
        assertThat(all.of(WAR).covers(SOURCE, "K-3")).isFalse();
        assertThat(all.of(WAR).covers(new Source.Id(2), "K-1")).isFalse();
        assertThat(all.of(OTHER).covers(SOURCE, "K-1")).isFalse();
    }

    @Test
    void coversANumberThatIsOnesEverywhere() {
        Suppressions all = suppressions();
        all.suppress(WAR, List.of(SuppressedKey.everywhere(WAR, "invented.example/person.7")), WHY, NOON);
        assertThat(all.of(WAR).covers(new Source.Id(9), "invented.example/person.7"))
                .isTrue();
        assertThat(all.of(WAR).covers(new Source.Id(9), "invented.example/person.71"))
                .isFalse();
    }

    @Test
    void remembersWhyAndTheFirstReasonStays() {
        Suppressions all = suppressions();
        SuppressedKey key = SuppressedKey.in(WAR, SOURCE, "K-1");
        assertThat(all.find(key)).isEmpty();
        all.suppress(WAR, List.of(key), WHY, NOON);
        assertThat(all.suppress(WAR, List.of(key), new Why("rule:other", "again"), NOON))
                .isZero();
        assertThat(all.find(key)).contains(WHY);
        assertThat(all.lift(key)).isTrue();
        assertThat(all.lift(key)).isFalse();
        assertThat(all.of(WAR).covers(SOURCE, "K-1")).isFalse();
    }

    @Test
    void listsAndLiftsWhatWasSuppressedAtOnce() {
        Suppressions all = suppressions();
        SuppressedKey one = SuppressedKey.in(WAR, SOURCE, "K-1");
        SuppressedKey other = SuppressedKey.in(WAR, SOURCE, "K-2");
        SuppressedKey later = SuppressedKey.in(WAR, SOURCE, "K-3");
        all.suppress(WAR, List.of(one, other), WHY, NOON);
        all.suppress(WAR, List.of(later), WHY, NOON.plusSeconds(1));
        List<Suppressions.Deed> deeds = all.list(1000).stream()
                .filter(deed -> deed.operation().equals(WAR))
                .toList();
        assertThat(deeds).extracting(Suppressions.Deed::records).containsExactly(1, 2);
        assertThat(deeds).extracting(Suppressions.Deed::since).containsExactly(NOON.plusSeconds(1), NOON);
        assertThat(deeds).extracting(Suppressions.Deed::why).containsOnly(WHY);
        assertThat(List.of(one, other)).contains(deeds.getLast().first());
        assertThat(all.liftWith(other)).isEqualTo(2);
        assertThat(all.liftWith(one)).isZero();
        assertThat(all.find(one)).isEmpty();
        assertThat(all.find(later)).contains(WHY);
    }
}
