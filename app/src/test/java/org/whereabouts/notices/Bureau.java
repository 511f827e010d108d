package org.whereabouts.notices;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.notices.Notice.About;
import org.whereabouts.notices.OwingANotice.Debt;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.Sealing;
import org.whereabouts.sealing.TestKey;

/// The invented bureau as tests speak to it: families ask, it owes them notices.
public record Bureau(
        Enquiries enquiries,
        Sealing sealing,
        TestKey key,
        OwingANotice owing,
        Notices notices,
        MovingClock clock,
        TransactionTemplate transaction,
        JdbcClient database) {

    private static final byte[] NOBODY = "{\"names\":[],\"pictures\":0}".getBytes(StandardCharsets.US_ASCII);

    /// Opens with empty drawers, unlocked, at noon.
    public void open() {
        database.sql("truncate notices.call, notices.call_task, notices.correction, notices.notice")
                .update();
        clock.set(MovingClock.NOON);
        key.unlock();
    }

    /// Somebody asks, and wants to be reached so.
    public Enquiry.Id asks(Enquirer enquirer) {
        return asks(enquirer, Duration.ofDays(365));
    }

    /// Somebody asks, and their enquiry expires after a time.
    public Enquiry.Id asks(Enquirer enquirer, Duration expires) {
        var id = new Enquiry.Id(UUID.randomUUID());
        var now = clock.instant();
        return transaction.execute(begun -> {
            var facts = new Enquiry.Facts(id, Operation.FIRST, Receipt.Digits.fresh(), Locale.ENGLISH, now, List.of());
            enquiries.add(new Enquiry.Open(facts, now.plus(expires)), "0".repeat(64));
            try (Envelope envelope = sealing.open(id.subject())) {
                enquiries.put(
                        id,
                        new Enquiries.Contents(
                                envelope.seal(Sought.FIELD, NOBODY), envelope.seal(Enquirer.FIELD, enquirer.json())));
            }
            return id;
        });
    }

    /// Somebody is owed news.
    public OwingANotice.Outcome owes(Enquiry.Id enquiry, News news) {
        return owes(enquiry, news, null);
    }

    /// Somebody is owed news of something.
    public OwingANotice.Outcome owes(Enquiry.Id enquiry, News news, @Nullable About about) {
        var debt = new Debt(enquiry, news, about, news.name() + ":" + about);
        return transaction.execute(begun -> owing.owe(debt));
    }

    /// How far the one notice of an enquirer has come.
    public Delivery delivery(Enquiry.Id enquiry) {
        return notices.of(enquiry).getFirst().delivery();
    }

    /// Somebody who wants e-mail.
    public static Enquirer byEmail(String address, String language) {
        return enquirer(Enquirer.Way.EMAIL, address, language, null);
    }

    /// Somebody who wants to be reached in some way.
    public static Enquirer enquirer(
            Enquirer.Way way, @Nullable String contact, String language, @Nullable String unwanted) {
        return new Enquirer("Ганна Вигадана", Enquirer.Kinship.PARENT, way, contact, null, language, unwanted);
    }

    /// The time of the tests.
    @TestConfiguration(proxyBeanMethods = false)
    public static class Time {
        @Bean
        @Primary
        MovingClock movingClock() {
            return new MovingClock();
        }
    }
}
