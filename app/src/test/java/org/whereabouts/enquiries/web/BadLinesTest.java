package org.whereabouts.enquiries.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.publication.WithPages;
import org.whereabouts.sealing.TestKey;

/// Forty submissions over lines that are cut; with `-Dwhereabouts.long=true` a thousand.
@WithPages
@Import(TestKey.class)
class BadLinesTest {

    private static final int SUBMISSIONS = Boolean.getBoolean("whereabouts.long") ? 1000 : 40;

    @LocalServerPort
    int port;

    @Autowired
    TestKey key;

    @Autowired
    Enquiries enquiries;

    @BeforeEach
    void unlock() {
        key.unlock();
    }

    @Test
    void loseNoEnquiryAndDoubleNone() {
        int before = enquiries.waiting(null, 100_000).size();
        var chance = new Random(20261124);
        var numbers = new HashSet<String>();
        int acknowledged = 0;
        for (int i = 0; i < SUBMISSIONS; i++) {
            var phone = new OldPhone(port, "en", "");
            phone.post("/enquire");
            String name = "Yavir Oleksa the " + i;
            // An answer: what is acknowledged is there.
            if (over(phone, "/enquire/who", "name=" + encoded(name), chance.nextInt(900))) {
                assertThat(phone.get("/enquire/who").body()).contains(name);
            }
            phone.post("/enquire/who", "name", name);
            phone.post("/enquire/you", "kinship", "parent");
            phone.post("/enquire/reach", "way", "myself");
            // The enquiry: what is acknowledged is stored, however often it is sent.
            boolean heard = over(phone, "/enquire/check", "", chance.nextInt(900));
            if (heard) {
                acknowledged++;
                phone.get("/enquire/receipt");
                assertThat(phone.at()).isEqualTo("/enquire/receipt");
            }
            over(phone, "/enquire/check", "", chance.nextInt(900));
            numbers.add(AskingTest.number(phone.post("/enquire/check").body()));
        }
        assertThat(numbers).hasSize(SUBMISSIONS);
        assertThat(enquiries.waiting(null, 100_000)).hasSize(before + SUBMISSIONS);
        assertThat(acknowledged).isBetween(1, SUBMISSIONS - 1);
    }

    /// Sends a form over a line that is cut, and tells whether it was acknowledged.
    private boolean over(OldPhone phone, String path, String body, int bytes) {
        String request = "POST " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: enquire="
                + phone.cookie("enquire") + "\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body;
        String answer = CuttingProxy.say(port, request, bytes);
        return answer.startsWith("HTTP/1.1 30") && answer.contains("\r\n\r\n");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
