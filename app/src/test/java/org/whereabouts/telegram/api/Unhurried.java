package org.whereabouts.telegram.api;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.whereabouts.telegram.FakeTelegram;

/// A client whose limits follow a clock that a test moves.
public final class Unhurried {

    private final AtomicLong nanos = new AtomicLong();

    /// The client.
    public TelegramOverHttp client(FakeTelegram server) {
        return new TelegramOverHttp(new Place(server.address(), FakeTelegram.TOKEN, Duration.ofSeconds(5)), nanos::get);
    }

    /// A second passes.
    public void second() {
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    }
}
