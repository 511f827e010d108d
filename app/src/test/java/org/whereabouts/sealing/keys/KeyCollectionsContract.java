package org.whereabouts.sealing.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.whereabouts.sealing.Subject;
import org.whereabouts.sealing.cipher.Bytes;
import org.whereabouts.sealing.cipher.KeyOfKeys.Cost;
import org.whereabouts.sealing.keys.DataKeys.Count;
import org.whereabouts.sealing.keys.DataKeys.Way;
import org.whereabouts.sealing.keys.DataKeys.Wrapped;
import org.whereabouts.sealing.keys.Erasures.Tombstone;
import org.whereabouts.sealing.keys.KeyPairs.Lock;
import org.whereabouts.sealing.keys.KeyPairs.Pair;

/// What every collection of key pairs, data keys and tombstones promises.
public abstract class KeyCollectionsContract {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    private final Subject anna = Subject.fresh("enquiry");
    private final Subject berta = Subject.fresh("enquiry");

    /// Nothing is in any of them.
    protected abstract KeyPairs pairs();

    /// Of the same store.
    protected abstract DataKeys dataKeys();

    /// Of the same store.
    protected abstract Erasures erasures();

    @Test
    void theLockCanBeReplaced() {
        KeyPairs pairs = pairs();
        assertThat(pairs.lock()).isEmpty();
        pairs.put(new Lock(FIRST, bytes(1), Cost.USUAL));
        pairs.put(new Lock(FIRST, bytes(2), Cost.TOKEN));
        assertThat(pairs.lock()).contains(new Lock(FIRST, bytes(2), Cost.TOKEN));
    }

    @Test
    void oneIsCurrentAndTheRetiredStayUntilTheyAreDestroyed() {
        KeyPairs pairs = pairs();
        assertThat(pairs.current()).isEmpty();
        pairs.add(pair(FIRST));
        assertThat(pairs.current()).contains(pair(FIRST));
        assertThat(pairs.destroy(FIRST, NOON)).isFalse();

        pairs.retire(FIRST, NOON);
        pairs.add(pair(SECOND));
        assertThat(pairs.current()).contains(pair(SECOND));
        assertThat(pairs.all()).extracting(Pair::id).containsExactly(SECOND, FIRST);

        pairs.lockAnew(FIRST, bytes(9));
        assertThat(pairs.all().getLast().locked()).isEqualTo(bytes(9));

        assertThat(pairs.destroy(FIRST, NOON)).isTrue();
        assertThat(pairs.destroy(FIRST, NOON)).isFalse();
        assertThat(pairs.all()).containsExactly(pair(SECOND));
    }

    @Test
    void whatADataKeyHangsOnIsNotDestroyed() {
        KeyPairs pairs = pairs();
        DataKeys dataKeys = dataKeys();
        pairs.add(pair(FIRST));
        dataKeys.add(key(anna, FIRST, Way.PUBLIC, 1));
        pairs.retire(FIRST, NOON);
        assertThat(pairs.destroy(FIRST, NOON)).isFalse();
        dataKeys.destroy(anna);
        assertThat(pairs.destroy(FIRST, NOON)).isTrue();
    }

    @Test
    void aSubjectMayHaveSeveralDataKeysAndLosesThemAtOnce() {
        pairs().add(pair(FIRST));
        DataKeys dataKeys = dataKeys();
        Wrapped one = key(anna, FIRST, Way.PUBLIC, 1);
        Wrapped two = key(anna, FIRST, Way.PUBLIC, 2);
        Wrapped other = key(berta, FIRST, Way.PUBLIC, 3);
        List.of(one, two, other).forEach(dataKeys::add);

        assertThat(dataKeys.of(anna)).containsExactly(one, two);
        assertThat(dataKeys.among(List.of(two.id(), other.id(), UUID.randomUUID())))
                .containsExactlyInAnyOrder(two, other);
        assertThat(dataKeys.count()).containsExactly(new Count(FIRST, Way.PUBLIC, 3));

        assertThat(dataKeys.destroy(anna)).isEqualTo(2);
        assertThat(dataKeys.of(anna)).isEmpty();
        assertThat(dataKeys.of(berta)).containsExactly(other);
    }

    @Test
    void theWrappingsOfAPairAreWalkedThroughUntilTheyAreReplaced() {
        KeyPairs pairs = pairs();
        DataKeys dataKeys = dataKeys();
        pairs.add(pair(FIRST));
        pairs.retire(FIRST, NOON);
        pairs.add(pair(SECOND));
        Wrapped slow = key(anna, FIRST, Way.PUBLIC, 1);
        Wrapped quick = key(berta, FIRST, Way.QUICK, 2);
        Wrapped other = key(berta, SECOND, Way.QUICK, 3);
        List.of(slow, quick, other).forEach(dataKeys::add);

        assertThat(dataKeys.wrappedBy(FIRST, true, null, 10)).containsExactly(slow);
        assertThat(dataKeys.wrappedBy(SECOND, true, null, 10)).isEmpty();
        List<Wrapped> both = dataKeys.wrappedBy(FIRST, false, null, 10);
        assertThat(both).containsExactlyInAnyOrder(slow, quick);
        assertThat(dataKeys.wrappedBy(FIRST, false, null, 1)).containsExactly(both.getFirst());
        assertThat(dataKeys.wrappedBy(FIRST, false, both.getFirst().id(), 10)).containsExactly(both.getLast());
        assertThat(dataKeys.wrappedBy(FIRST, false, both.getLast().id(), 10)).isEmpty();

        dataKeys.replace(both.stream()
                .map(was -> new Wrapped(was.id(), was.subject(), SECOND, Way.QUICK, bytes(7)))
                .toList());
        assertThat(dataKeys.wrappedBy(FIRST, false, null, 10)).isEmpty();
        assertThat(dataKeys.count()).containsExactly(new Count(SECOND, Way.QUICK, 3));
    }

    @Test
    void whatWasErasedMeanwhileIsNotPutBack() {
        pairs().add(pair(FIRST));
        DataKeys dataKeys = dataKeys();
        Wrapped key = key(anna, FIRST, Way.PUBLIC, 1);
        dataKeys.add(key);
        dataKeys.destroy(anna);
        dataKeys.replace(List.of(key));
        assertThat(dataKeys.of(anna)).isEmpty();
    }

    @Test
    void aTombstoneIsPutOnceAndClosesTheSubject() {
        Erasures erasures = erasures();
        assertThat(erasures.admits(anna)).isTrue();
        assertThat(erasures.put(new Tombstone(anna, NOON))).isTrue();
        assertThat(erasures.put(new Tombstone(anna, NOON.plusSeconds(1)))).isFalse();
        assertThat(erasures.admits(anna)).isFalse();
        assertThat(erasures.admits(berta)).isTrue();
        assertThat(erasures.all()).containsExactly(new Tombstone(anna, NOON));
    }

    private static Pair pair(UUID id) {
        return new Pair(id, NOON, null, bytes(3), bytes(4));
    }

    private static Wrapped key(Subject subject, UUID pair, Way way, int content) {
        return new Wrapped(UUID.randomUUID(), subject, pair, way, bytes(content));
    }

    private static Bytes bytes(int content) {
        return Bytes.of(new byte[] {(byte) content, 0, -1});
    }
}
