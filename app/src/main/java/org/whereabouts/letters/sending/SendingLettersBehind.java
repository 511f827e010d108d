package org.whereabouts.letters.sending;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;

/// Sends letters while the service runs.
@Component
@ConditionalOnWebApplication
class SendingLettersBehind extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(SendingLettersBehind.class);

    private final SendingLetters sending;

    SendingLettersBehind(SendingLetters sending) {
        super("sending letters", Duration.ofSeconds(5), Duration.ofSeconds(5));
        this.sending = sending;
    }

    @Override
    protected void turn() {
        boolean more = true;
        while (more && isRunning()) {
            more = sending.send();
        }
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-2110 letters were not sent: {}", kind);
    }
}
