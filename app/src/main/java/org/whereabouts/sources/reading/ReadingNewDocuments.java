package org.whereabouts.sources.reading;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.clockwork.Clockwork;
import org.whereabouts.sources.Document;

/// Reads new articles behind, a few seconds after they came.
@Component
@ConditionalOnWebApplication
class ReadingNewDocuments extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingNewDocuments.class);
    private static final int AT_A_TIME = 50;

    private final Readings readings;
    private final ReadingADocument reading;

    ReadingNewDocuments(Readings readings, ReadingADocument reading) {
        super("reading documents", Duration.ofSeconds(5), Duration.ofSeconds(2));
        this.readings = readings;
        this.reading = reading;
    }

    @Override
    protected void turn() {
        for (Document.Id one : readings.unread(AT_A_TIME)) {
            if (isRunning()) {
                attempt(() -> reading.read(one));
            }
        }
    }

    @Override
    protected void failed(String kind) {
        LOG.warn("WA-2010 a document could not be read: {}", kind);
    }
}
