package org.whereabouts.notices.calling;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.notices.News;
import org.whereabouts.notices.Notice;
import org.whereabouts.notices.Why;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.Sealing;

/// Opens a call task, with what is to be said sealed. Works while the service is locked.
@Service
public class OpeningACall {

    private final CallTasks tasks;
    private final Sealing sealing;
    private final Clock clock;

    OpeningACall(CallTasks tasks, Sealing sealing, Clock clock) {
        this.tasks = tasks;
        this.sealing = sealing;
        this.clock = clock;
    }

    /// Opens it, unless there is one for that notice.
    @Transactional
    public void open(Notice notice, News news, Why why) {
        if (tasks.of(notice.id()).isPresent()) {
            return;
        }
        var task = new CallTask(
                new CallTask.Id(UUID.randomUUID()),
                notice.id(),
                notice.enquiry(),
                notice.operation(),
                why,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                CallTask.State.OPEN);
        try (Envelope envelope = sealing.open(notice.enquiry().subject())) {
            tasks.add(task, envelope.seal(task.newsField(), padded(news)));
        }
    }

    /// All of one length, because what is sealed shows how long it is.
    private static byte[] padded(News news) {
        return "%-32s".formatted(news.name()).getBytes(StandardCharsets.US_ASCII);
    }

    /// What [#open] sealed.
    static News read(byte[] sealed) {
        String name = new String(sealed, StandardCharsets.US_ASCII).strip();
        for (News grave : News.Grave.values()) {
            if (grave.name().equals(name)) {
                return grave;
            }
        }
        return News.Plain.valueOf(name);
    }
}
