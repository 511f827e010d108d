package org.whereabouts.hotline.sip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Properties;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/// The certificate that we show, and the authorities that we believe.
final class Certificates {

    private static final String TLS = "org.whereabouts.hotline.tls";
    private static final String KEYS = "org.whereabouts.hotline.keys";
    private static final String PASSWORD = "org.whereabouts.hotline.password";
    private static final String TRUSTED = "org.whereabouts.hotline.trusted";

    private Certificates() {}

    /// Writes into the stack's properties where they are.
    static void describe(Place.Tls tls, Properties properties) {
        properties.setProperty(TLS, "true");
        properties.setProperty(PASSWORD, tls.password());
        if (tls.keys() != null) {
            properties.setProperty(KEYS, tls.keys().toString());
        }
        if (tls.trusted() != null) {
            properties.setProperty(TRUSTED, tls.trusted().toString());
        }
    }

    /// TLS with them; null where none are described.
    static @Nullable SSLContext of(Properties properties) throws GeneralSecurityException, IOException {
        if (properties.getProperty(TLS) == null) {
            return null;
        }
        String authorities = properties.getProperty(TRUSTED);
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(authorities == null ? null : believed(Path.of(authorities)));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(shown(properties), trusted.getTrustManagers(), null);
        return context;
    }

    private static KeyManager[] shown(Properties properties) throws GeneralSecurityException, IOException {
        String file = properties.getProperty(KEYS);
        if (file == null) {
            return new KeyManager[0];
        }
        char[] password = properties.getProperty(PASSWORD, "").toCharArray();
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(Path.of(file).toFile(), password), password);
        return keys.getKeyManagers();
    }

    /// Whether something failed because of a certificate that is not believed.
    static boolean isDisbelieved(Throwable trouble) {
        for (Throwable one = trouble; one != null; one = one.getCause()) {
            if (one instanceof CertificateException) {
                return true;
            }
        }
        return false;
    }

    private static KeyStore believed(Path pem) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (InputStream in = Files.newInputStream(pem)) {
            int number = 0;
            for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("authority " + number++, one);
            }
            if (number == 0) {
                throw new CertificateException("no authority");
            }
        }
        return store;
    }
}
