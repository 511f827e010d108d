package org.whereabouts.notices.calling;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.found.Clearance;
import org.whereabouts.notices.News;
import org.whereabouts.notices.Notice;
import org.whereabouts.notices.Why;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.Sealing;

/// Opens a call task, with what is to be said sealed. Works while the service is locked.
@Service
public class OpeningACall {

    private static final int NAME = 32;
    /// A consent holds no longer one: 300 letters of four bytes.
    private static final int CONTACT = 1200;

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
        open(notice, news, "", why);
    }

    /// Opens one in which somebody is told how to reach the person found. It takes that person's consent.
    @Transactional
    public void open(Notice notice, Clearance.Contact contact) {
        open(notice, News.Plain.THERE_IS_NEWS, contact.how(), Why.HAS_TO_BE_SAID);
    }

    private void open(Notice notice, News news, String contact, Why why) {
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
            tasks.add(task, envelope.seal(task.newsField(), padded(news, contact)));
        }
    }

    /// All of one length, because what is sealed shows how long it is.
    private static byte[] padded(News news, String contact) {
        byte[] all = new byte[NAME + CONTACT];
        Arrays.fill(all, (byte) ' ');
        byte[] name = news.name().getBytes(StandardCharsets.US_ASCII);
        byte[] how = contact.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(name, 0, all, 0, name.length);
        System.arraycopy(how, 0, all, NAME, how.length);
        return all;
    }

    /// How to reach the person found, if that was sealed with it.
    static Optional<String> contact(byte[] sealed) {
        String how = sealed.length <= NAME
                ? ""
                : new String(sealed, NAME, sealed.length - NAME, StandardCharsets.UTF_8).strip();
        return how.isEmpty() ? Optional.empty() : Optional.of(how);
    }

    /// What [#open] sealed.
    static News read(byte[] sealed) {
        String name = new String(sealed, 0, NAME, StandardCharsets.US_ASCII).strip();
        for (News grave : News.Grave.values()) {
            if (grave.name().equals(name)) {
                return grave;
            }
        }
        return News.Plain.valueOf(name);
    }
}
