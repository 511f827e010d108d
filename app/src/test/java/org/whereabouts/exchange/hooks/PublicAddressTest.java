package org.whereabouts.exchange.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    private final PublicAddress addresses = new PublicAddress(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://255.255.255.255/",
                "https://[::1]/",
                "https://[fc00::1]/",
                "https://[fe80::1]/",
                "https://[2002:7f00:1::]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://localhost/",
                "http://93.184.215.14/",
                "ftp://93.184.215.14/",
                "https://user:word@93.184.215.14/",
                "https:///x"
            })
    void nothingIsSentBehindOurOwnWallsOrInTheClear(String address) {
        assertThat(addresses.admits(URI.create(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://93.184.215.14/hook", "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]:8443/"})
    void theRestIsPublic(String address) {
        assertThat(addresses.admits(URI.create(address))).isTrue();
    }
}
