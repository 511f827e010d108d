package org.whereabouts.hotline.sip;

import gov.nist.core.net.SecurityManagerProvider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Properties;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/// The certificate that we show, and the authorities that we believe.
///
/// Public and without arguments because the stack makes it by its name.
public final class Certificates implements SecurityManagerProvider {

    private static final String KEYS = "org.whereabouts.hotline.keys";
    private static final String PASSWORD = "org.whereabouts.hotline.password";
    private static final String TRUSTED = "org.whereabouts.hotline.trusted";

    private KeyManager @Nullable [] keys;
    private TrustManager @Nullable [] trusted;

    static void describe(Place.Tls tls, Properties properties) {
        properties.setProperty(KEYS, tls.keys().toString());
        properties.setProperty(PASSWORD, tls.password());
        if (tls.trusted() != null) {
            properties.setProperty(TRUSTED, tls.trusted().toString());
        }
    }

    @Override
    public void init(Properties properties) throws GeneralSecurityException, IOException {
        String file = properties.getProperty(KEYS);
        if (file != null) {
            char[] password = properties.getProperty(PASSWORD, "").toCharArray();
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(KeyStore.getInstance(Path.of(file).toFile(), password), password);
            keys = factory.getKeyManagers();
        }
        String authorities = properties.getProperty(TRUSTED);
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(authorities == null ? null : believed(Path.of(authorities)));
        trusted = factory.getTrustManagers();
    }

    private static KeyStore believed(Path pem) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (InputStream in = Files.newInputStream(pem)) {
            int number = 0;
            for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("authority " + number++, one);
            }
        }
        return store;
    }

    @Override
    public KeyManager @Nullable [] getKeyManagers(boolean client) {
        return keys;
    }

    @Override
    public TrustManager @Nullable [] getTrustManagers(boolean client) {
        return trusted;
    }
}
