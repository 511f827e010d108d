package org.whereabouts.hotline.calling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.whereabouts.hotline.line.Call.Heard;
import org.whereabouts.hotline.phone.TestLine;
import org.whereabouts.hotline.phone.TestPhone;
import org.whereabouts.hotline.sdp.Manners;
import org.whereabouts.hotline.sdp.Talks;
import org.whereabouts.hotline.voice.Law;

/// Thousands of messages that nobody should send: they end nothing but themselves.
@Timeout(120)
class MalformedTest {

    private static final int MESSAGES = Boolean.getBoolean("whereabouts.long") ? 50_000 : 3_000;
    private static final long SEED = Long.getLong("seed", 20261130L);
    private static final List<String> STRANGE = List.of(
            "\0",
            "\r\n",
            "\r\n\r\n",
            "%",
            "%00",
            ";;",
            "<",
            ">",
            "\"",
            "[::",
            "99999999999999999999",
            "-1",
            ":",
            "@",
            "SIP/2.0",
            "Via: ",
            "é",
            "\uD83D\uDE00",
            " ".repeat(500),
            "a".repeat(3000),
            "Content-Length: 9999999\r\n",
            "Max-Forwards: -5\r\n",
            "m=audio 70000 RTP/AVP 0\r\n",
            "c=IN IP4 256.1.1.1\r\n",
            "a=crypto:1 x inline:%\r\n");

    private final Random random = new Random(SEED);
    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

    @Test
    void nothingOfItKillsTheLine() throws Exception {
        System.out.println("seed " + SEED);
        try (TestLine line = TestLine.open(call -> {
            call.answer();
            told.add(call.listen(Duration.ofSeconds(3)));
        })) {
            goodCall(line);
            int threads = Thread.activeCount();
            try (var phone = new TestPhone(line.port(), Law.A);
                    var busy = new TestPhone(line.port(), Law.MU)) {
                busy.call();
                for (int i = 0; i < MESSAGES; i++) {
                    phone.raw(mutated(message(i)));
                    busy.media().send(garbage());
                    if (i % 100 == 0) {
                        overTcp(line, mutated(message(i)));
                        Thread.sleep(20);
                    }
                }
                assertThat(busy.media().longestGap()).isLessThan(250);
            }
            for (int tried = 0; tried < 150 && line.line().calls() > 0; tried++) {
                Thread.sleep(100);
            }
            assertThat(line.line().calls()).isZero();
            goodCall(line);
            assertThat(Thread.activeCount()).isLessThan(threads + 30);
        }
    }

    private void goodCall(TestLine line) throws Exception {
        told.clear();
        try (var phone = new TestPhone(line.port(), Law.A)) {
            assertThat(phone.call()).isEqualTo(200);
            Thread.sleep(100);
            phone.media().press('9');
            for (Object heard = told.poll(8, TimeUnit.SECONDS); !new Heard.Pressed('9').equals(heard); ) {
                assertThat(heard).isNotNull();
                heard = told.poll(8, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void noDescriptionIsTooStrange() {
        var talks = new Talks(new Manners("127.0.0.1", List.of(Law.A), Manners.Sealing.WHERE_ASKED), 4000, null);
        String good = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
                + "m=audio 4000 RTP/SAVP 8 101\r\na=rtpmap:101 telephone-event/8000\r\n"
                + "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:" + "A".repeat(40) + "|2^20|1:4\r\na=sendrecv\r\n";
        int taken = 0;
        for (int i = 0; i < 5_000; i++) {
            String text = new String(mutated(good), StandardCharsets.UTF_8);
            taken += talks.answer(text).isPresent() ? 1 : 0;
            talks.agreed(text);
        }
        assertThat(talks.answer(good.replace("|2^20|1:4", "|2^20"))).isPresent();
        assertThat(taken).isBetween(1, 4_999);
    }

    private String message(int number) {
        String method = List.of("INVITE", "OPTIONS", "BYE", "CANCEL", "ACK", "REGISTER", "INFO", "UPDATE", "SUBSCRIBE")
                .get(number % 9);
        String body = """
                v=0
                o=- 1 1 IN IP4 127.0.0.1
                s=-
                c=IN IP4 127.0.0.1
                t=0 0
                m=audio 4000 RTP/AVP 8 101
                a=rtpmap:101 telephone-event/8000
                """.replace("\n", "\r\n");
        return """
                %s sip:hotline@127.0.0.1 SIP/2.0
                Via: SIP/2.0/UDP 127.0.0.1:9;rport;branch=z9hG4bKx%d
                Max-Forwards: 70
                From: "A" <sip:a@127.0.0.1>;tag=%d
                To: <sip:hotline@127.0.0.1>
                Call-ID: m%d
                CSeq: 1 %s
                Contact: <sip:a@127.0.0.1:9>
                Session-Expires: 1800;refresher=uac
                Supported: timer
                Content-Type: application/sdp
                Content-Length: %d

                """.formatted(method, number, number, number, method, body.length())
                        .replace("\n", "\r\n")
                + body;
    }

    private byte[] mutated(String message) {
        var text = new StringBuilder(message);
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(6)) {
                case 0 -> text.setCharAt(at, (char) random.nextInt(256));
                case 1 -> text.insert(at, STRANGE.get(random.nextInt(STRANGE.size())));
                case 2 -> text.delete(at, Math.min(text.length() - 1, at + 1 + random.nextInt(30)));
                case 3 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(200))));
                case 4 -> text.setLength(Math.max(1, at));
                default -> {
                    int line = text.indexOf("\r\n", at);
                    if (line > 0) {
                        text.insert(line, STRANGE.get(random.nextInt(STRANGE.size())));
                    }
                }
            }
            if (text.isEmpty()) {
                text.append('x');
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return bytes.length > 8000 ? java.util.Arrays.copyOf(bytes, 8000) : bytes;
    }

    private byte[] garbage() {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        if (bytes.length > 1 && random.nextBoolean()) {
            bytes[0] = (byte) (0x80 | random.nextInt(64));
            bytes[1] = (byte) List.of(0, 8, 101).get(random.nextInt(3)).intValue();
        }
        return bytes;
    }

    private static void overTcp(TestLine line, byte[] bytes) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), line.port())) {
            socket.getOutputStream().write(bytes);
        } catch (IOException refused) {
            // So it should be.
        }
    }
}
