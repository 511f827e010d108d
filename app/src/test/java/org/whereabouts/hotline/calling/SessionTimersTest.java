package org.whereabouts.hotline.calling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.whereabouts.hotline.line.Call;
import org.whereabouts.hotline.phone.TestLine;
import org.whereabouts.hotline.phone.TestPhone;
import org.whereabouts.hotline.voice.Law;

/// Sessions (RFC 4028): each is renewed at half of its time, and a call whose other end has fallen silent is hung up
/// on.
/// By a telephone of our own, because neither sipp nor baresip can be made to fall silent in the middle of a call.
@Timeout(60)
class SessionTimersTest {

    private static final int LEAST = 2;

    private static void waits(Call call) {
        call.answer();
        call.listen(Duration.ofSeconds(30));
    }

    private static TestPhone calls(TestLine line, String... headers) throws Exception {
        var phone = new TestPhone(line.port(), Law.A);
        for (String one : headers) {
            phone.with(one);
        }
        assertThat(phone.call()).isEqualTo(200);
        return phone;
    }

    /// Waits for a request, and says after how many seconds it came.
    private static double after(TestPhone phone, String method, String header, String value) throws Exception {
        long since = System.nanoTime();
        String request = phone.asked(method, Duration.ofSeconds(10));
        assertThat(TestPhone.header(request, header)).isEqualTo(value);
        return (System.nanoTime() - since) / 1e9;
    }

    @Test
    void isRenewedByAnotherInvitationAtHalfOfItsTime() throws Exception {
        try (TestLine line = TestLine.brief(SessionTimersTest::waits, LEAST);
                var phone = calls(line, "Supported: timer", "Session-Expires: 4;refresher=uas")) {
            for (int round = 0; round < 2; round++) {
                assertThat(after(phone, "INVITE", "Session-Expires", "4;refresher=uac"))
                        .isBetween(1.0, 3.5);
                phone.asked("ACK");
            }
            assertThat(phone.hangUp()).isEqualTo(200);
        }
    }

    @Test
    void isRenewedByAnUpdateWhereTheOtherSideKnowsIt() throws Exception {
        try (TestLine line = TestLine.brief(SessionTimersTest::waits, LEAST);
                var phone = calls(
                        line,
                        "Supported: timer",
                        "Allow: INVITE, ACK, BYE, UPDATE",
                        "Session-Expires: 4;refresher=uas")) {
            for (int round = 0; round < 2; round++) {
                assertThat(after(phone, "UPDATE", "Session-Expires", "4;refresher=uac"))
                        .isBetween(1.0, 3.5);
            }
            assertThat(phone.hangUp()).isEqualTo(200);
        }
    }

    @Test
    void whoseRenewalIsNotAnsweredIsHungUpOnBeforeTheSessionEnds() throws Exception {
        try (TestLine line = TestLine.brief(SessionTimersTest::waits, LEAST);
                var phone = calls(line, "Supported: timer", "Session-Expires: 6;refresher=uas")) {
            phone.fallsSilent();
            long since = System.nanoTime();
            String request = phone.asked("INVITE");
            while (!request.startsWith("BYE ")) {
                request = phone.any();
            }
            assertThat((System.nanoTime() - since) / 1e9).isBetween(3.0, 6.5);
        }
    }

    @Test
    void whoWantedToRenewAndFallsSilentIsHungUpOn() throws Exception {
        try (TestLine line = TestLine.brief(SessionTimersTest::waits, LEAST);
                var phone = calls(line, "Supported: timer", "Session-Expires: 6;refresher=uac")) {
            assertThat(after(phone, "BYE", "CSeq", "1 BYE")).isBetween(3.0, 6.5);
        }
    }

    @Test
    void whoRenewsInTimeIsNotHungUpOn() throws Exception {
        try (TestLine line = TestLine.brief(SessionTimersTest::waits, LEAST);
                var phone = calls(line, "Supported: timer", "Session-Expires: 3;refresher=uac")) {
            for (int round = 0; round < 4; round++) {
                Thread.sleep(1_200);
                assertThat(TestPhone.status(phone.ask("UPDATE", null))).isEqualTo(200);
            }
            assertThat(phone.hangUp()).isEqualTo(200);
        }
    }

    @Test
    void whoFindsTheRenewedSessionTooShortGetsALongerOne() throws Exception {
        try (TestLine line = TestLine.brief(SessionTimersTest::waits, LEAST);
                var phone = calls(line, "Supported: timer", "Session-Expires: 4;refresher=uas")) {
            phone.refuses("422 Session Interval Too Small\nMin-SE: 8");
            after(phone, "INVITE", "Session-Expires", "4;refresher=uac");
            phone.asked("ACK");
            assertThat(after(phone, "INVITE", "Session-Expires", "8;refresher=uac"))
                    .isBetween(0.0, 2.0);
            phone.asked("ACK");
            assertThat(phone.hangUp()).isEqualTo(200);
        }
    }

    @Test
    void whomWeRingIsAskedForASessionAndMayWantALongerOne() throws Exception {
        try (TestLine patient = TestLine.brief(SessionTimersTest::waits, 2_000);
                TestLine line = TestLine.open(call -> {
                    call.answer();
                    call.handOver(
                            new Call.Telephone("sip:operator@127.0.0.1:" + patient.port()),
                            Duration.ofSeconds(5),
                            org.whereabouts.hotline.phone.Sounds.sweep(500, 300, 800));
                });
                var phone = calls(line)) {
            for (int tried = 0; tried < 100 && patient.line().calls() == 0; tried++) {
                Thread.sleep(20);
            }
            Thread.sleep(500);
            // The first invitation asked for 1,800 seconds and was refused; the call there is the second.
            assertThat(patient.line().calls()).isEqualTo(1);
            assertThat(phone.hangUp()).isEqualTo(200);
        }
    }
}
