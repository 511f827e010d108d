package org.whereabouts.sources.mailbox.sender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.mailbox.sender.Senders.Known;

/// What every collection of senders keeps to.
public abstract class SendersContract {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    protected abstract Senders senders();

    /// A source that is there.
    protected abstract Source source();

    @Test
    void whoIsNotedIsFoundAndWhoIsForgottenIsNot() {
        Known sender = sender(false);
        assertThat(senders().find(sender.digest())).isEmpty();
        senders().put(sender);
        assertThat(senders().find(sender.digest())).contains(sender);
        assertThat(senders().all()).contains(sender);
        assertThat(senders().remove(sender.digest())).isTrue();
        assertThat(senders().remove(sender.digest())).isFalse();
        assertThat(senders().find(sender.digest())).isEmpty();
    }

    @Test
    void whatTheySendIsCounted() {
        Known sender = sender(true);
        senders().put(sender);
        senders().wrote(sender.digest(), NOON.plusSeconds(1));
        senders().wrote(sender.digest(), NOON.plusSeconds(2));
        Known after = senders().find(sender.digest()).orElseThrow();
        assertThat(after.letters()).isEqualTo(2);
        assertThat(after.last()).isEqualTo(NOON.plusSeconds(2));
        assertThat(after.domain()).isTrue();
    }

    @Test
    void whoIsNotedAgainBeginsAnew() {
        Known sender = sender(false);
        senders().put(sender);
        senders().wrote(sender.digest(), NOON);
        senders().put(sender);
        assertThat(senders().find(sender.digest())).contains(sender);
    }

    private Known sender(boolean domain) {
        byte[] digest = new byte[32];
        new Random().nextBytes(digest);
        return new Known(
                HexFormat.of().formatHex(digest),
                domain,
                source().operation(),
                source().id(),
                "officer",
                NOON,
                0,
                null);
    }
}
