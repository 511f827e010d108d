package org.whereabouts.hotline.phone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;

/// A certificate for the loopback, made for one test.
public final class TestKeys {

    public static final String PASSWORD = "only for tests";

    private TestKeys() {}

    public static Path in(Path folder) throws Exception {
        return in(folder, "ip:127.0.0.1");
    }

    /// The same for another place.
    ///
    /// @param name `ip:192.0.2.1` or `dns:sip.example.org`
    public static Path in(Path folder, String name) throws Exception {
        Path file = Files.createDirectories(folder).resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "line",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "SAN=" + name,
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new AssertionError(said);
        }
        return file;
    }

    /// Its certificate alone, as whoever believes it keeps it.
    public static Path certificate(Path keys) throws Exception {
        KeyStore store = KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray());
        String base64 = Base64.getMimeEncoder()
                .encodeToString(store.getCertificate("line").getEncoded());
        return Files.writeString(
                keys.resolveSibling("certificate.pem"),
                "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n");
    }
}
