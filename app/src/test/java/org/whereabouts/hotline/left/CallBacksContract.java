package org.whereabouts.hotline.left;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.whereabouts.hotline.left.CallBack.Kind;
import org.whereabouts.hotline.left.CallBack.Result;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Sealed;

/// What every collection of call-backs promises.
public abstract class CallBacksContract {

    private static final Instant NOON = Instant.parse("2026-11-24T10:00:00Z");
    private static final String ONE = "officer:00000000-0000-0000-0000-000000000001";
    private static final String OTHER = "officer:00000000-0000-0000-0000-000000000002";

    /// An empty collection.
    protected abstract CallBacks callBacks();

    @Test
    void keepsOneWithWhatIsSealedOfIt() {
        CallBack one = add(NOON);
        assertThat(callBacks().find(one.id())).contains(one);
        callBacks().number(one.id(), sealed(1));
        callBacks().number(one.id(), sealed(2));
        callBacks().message(one.id(), new byte[] {7}, 1500);
        assertThat(callBacks().number(one.id())).contains(sealed(2));
        assertThat(callBacks().message(one.id())).get().isEqualTo(new byte[] {7});
        assertThat(callBacks().find(one.id())).contains(one.with(Duration.ofMillis(1500)));
        assertThat(callBacks().number(UUID.randomUUID())).isEmpty();
        assertThat(callBacks().message(UUID.randomUUID())).isEmpty();
    }

    @Test
    void theOneThatIsDueFirstComesFirst() {
        CallBack later = add(NOON.plusSeconds(60));
        CallBack first = add(NOON);
        assertThat(callBacks().waiting(5)).extracting(CallBack::id).containsExactly(first.id(), later.id());
        callBacks().later(first.id(), NOON.plusSeconds(600));
        assertThat(callBacks().waiting(1)).extracting(CallBack::id).containsExactly(later.id());
    }

    @Test
    void isInOneOfficersHandsUntilTheyLetGo() {
        CallBack one = add(NOON);
        assertThat(hold(one, ONE, NOON)).isTrue();
        assertThat(hold(one, ONE, NOON.plusSeconds(60))).isTrue();
        assertThat(hold(one, OTHER, NOON.plusSeconds(61))).isFalse();
        assertThat(hold(one, OTHER, NOON.plus(Duration.ofMinutes(32)))).isTrue();
        callBacks().later(one.id(), NOON.plusSeconds(5));
        assertThat(hold(one, ONE, NOON.plus(Duration.ofMinutes(33)))).isTrue();
    }

    private boolean hold(CallBack one, String officer, Instant now) {
        return callBacks().hold(one.id(), officer, now, now.minus(Duration.ofMinutes(30)));
    }

    @Test
    void isSettledOnceAndForgotten() {
        CallBack one = add(NOON);
        CallBack other = add(NOON);
        assertThat(callBacks().settle(one.id(), ONE, NOON.plusSeconds(60), Result.CALLED))
                .isTrue();
        assertThat(callBacks().settle(one.id(), OTHER, NOON.plusSeconds(61), Result.FILED))
                .isFalse();
        assertThat(hold(one, ONE, NOON.plusSeconds(62))).isFalse();
        assertThat(callBacks().waiting(5)).extracting(CallBack::id).containsExactly(other.id());
        assertThat(callBacks().find(one.id()))
                .get()
                .satisfies(it -> assertThat(it.result()).isEqualTo(Result.CALLED));
        assertThat(callBacks().forget(NOON.plusSeconds(60))).isEmpty();
        assertThat(callBacks().forget(NOON.plusSeconds(61))).containsExactly(one.id());
        assertThat(callBacks().find(one.id())).isEmpty();
    }

    private CallBack add(Instant at) {
        var one = CallBack.fresh(Kind.CALL, Operation.FIRST, Locale.forLanguageTag("uk"), null, at);
        callBacks().add(one);
        return one;
    }

    private static Sealed sealed(int what) {
        byte[] bytes = new byte[40];
        bytes[0] = 1;
        bytes[39] = (byte) what;
        return Sealed.of(bytes);
    }
}
