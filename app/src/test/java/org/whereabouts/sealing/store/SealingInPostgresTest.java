package org.whereabouts.sealing.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.whereabouts.WithRegisters;
import org.whereabouts.audit.Audit;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.ErasingASubject;
import org.whereabouts.sealing.Labelled;
import org.whereabouts.sealing.Reading;
import org.whereabouts.sealing.Sealing;
import org.whereabouts.sealing.Subject;
import org.whereabouts.sealing.TestKey;
import org.whereabouts.sealing.Unsealing;
import org.whereabouts.sealing.keys.DataKeys;
import org.whereabouts.sealing.keys.HeldKeys;
import org.whereabouts.sealing.keys.RotatingTheKey;

@WithRegisters
@Import(TestKey.class)
class SealingInPostgresTest {

    @Autowired
    Sealing sealing;

    @Autowired
    ErasingASubject erasing;

    @Autowired
    DataKeys dataKeys;

    @Autowired
    TestKey key;

    @Autowired
    HeldKeys held;

    @Autowired
    RotatingTheKey rotating;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatIsSealedWhileTheKeyIsRotatedIsReadableToo() throws InterruptedException {
        key.unlock();
        var sealed = new ConcurrentLinkedQueue<Labelled>();
        var rotated = new AtomicBoolean();
        List<Thread> clerks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            clerks.add(Thread.ofPlatform().start(() -> {
                while (!rotated.get()) {
                    sealed.add(seal());
                }
            }));
        }
        for (int i = 0; i < 3; i++) {
            int before = sealed.size();
            while (sealed.size() < before + 30) {
                Thread.sleep(5);
            }
            rotating.rotate(held.ring().orElseThrow(), "test", done -> {});
        }
        rotated.set(true);
        for (Thread clerk : clerks) {
            clerk.join();
        }
        List<Labelled> all = List.copyOf(sealed);
        assertThat(all).hasSizeGreaterThan(90);
        assertThat(key.unlock()
                        .unsealing()
                        .readAll("test", "enquiry", "test.read")
                        .unseal(all))
                .hasSameSizeAs(all)
                .allMatch(Optional::isPresent);
        assertThat(database.sql("select count(*) from sealing.private_half")
                        .query(Integer.class)
                        .single())
                .isLessThanOrEqualTo(2);
        assertThat(audit.verify()).isInstanceOf(Audit.Verification.Intact.class);
    }

    @Test
    void nothingIsReadInsideOfATransaction() {
        Unsealing unsealing = key.unlock().unsealing();
        Labelled one = seal();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        transaction.execute(begun -> unsealing.read(new Reading("test", one.subject(), "test.read"))))
                .withMessageStartingWith("WA-0930");
    }

    @Test
    void anErasureThatDidNotHappenLeavesEverything() {
        key.unlock();
        Labelled one = seal();
        long before = entries();
        transaction.executeWithoutResult(begun -> {
            assertThat(erasing.erase(one.subject(), "test", "test.erased")).isEqualTo(1);
            begun.setRollbackOnly();
        });
        assertThat(dataKeys.of(one.subject())).hasSize(1);
        assertThat(entries()).isEqualTo(before);
        erasing.erase(one.subject(), "test", "test.erased");
        assertThat(dataKeys.of(one.subject())).isEmpty();
        assertThat(entries()).isEqualTo(before + 1);
    }

    private long entries() {
        return ((Audit.Verification.Intact) audit.verify()).entries();
    }

    private Labelled seal() {
        Subject subject = Subject.fresh("enquiry");
        try (Envelope envelope = sealing.open(subject)) {
            return new Labelled(subject, "sought", envelope.seal("sought", "Ганна".getBytes(StandardCharsets.UTF_8)));
        }
    }
}
