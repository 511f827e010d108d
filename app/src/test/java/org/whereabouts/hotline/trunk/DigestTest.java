package org.whereabouts.hotline.trunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.hotline.trunk.Digest.Challenge;

/// The examples that RFC 7616 (3.9.1) and RFC 2617 (3.5) print.
class DigestTest {

    private static final String NONCE = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v";
    private static final String OWN = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";

    private final Digest digest = new Digest(new Credentials("Mufasa", "Circle of Life"));

    private static Challenge challenge(String algorithm) {
        return new Challenge(
                "http-auth@example.org",
                NONCE,
                algorithm,
                "auth, auth-int",
                "FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS");
    }

    @Test
    void answersAsPrinted() {
        assertThat(digest.answer(List.of(challenge("MD5")), "GET", "/dir/index.html", OWN)
                        .orElseThrow())
                .contains("response=\"8ca523f5e9506fed4657c9700eebdbec\"")
                .contains("qop=auth, nc=00000001");
        assertThat(digest.answer(List.of(challenge("SHA-256")), "GET", "/dir/index.html", OWN)
                        .orElseThrow())
                .contains("response=\"753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1\"");
        assertThat(new Digest(new Credentials("Mufasa", "Circle Of Life"))
                        .answer(
                                List.of(new Challenge(
                                        "testrealm@host.com", "dcd98b7102dd2f0e8b11d0f600bfb0c093", "", "auth", "")),
                                "GET",
                                "/dir/index.html",
                                "0a4f113b")
                        .orElseThrow())
                .contains("response=\"6629fae49393a05397450978507c4ef1\"")
                .doesNotContain("algorithm");
    }

    @Test
    void takesTheStrongestAndNothingThatItDoesNotKnow() {
        assertThat(digest.answer(List.of(challenge("MD5"), challenge("SHA-256")), "REGISTER", "sip:a")
                        .orElseThrow())
                .contains("algorithm=SHA-256");
        assertThat(digest.answer(List.of(challenge("SHA-1")), "REGISTER", "sip:a"))
                .isEmpty();
    }
}
