package org.whereabouts.hotline.sip;

import gov.nist.javax.sip.SipStackImpl;
import java.util.List;
import java.util.Properties;
import javax.sip.ListeningPoint;
import javax.sip.ObjectInUseException;
import javax.sip.SipException;
import javax.sip.SipProvider;
import javax.sip.SipStack;
import org.whereabouts.hotline.sip.CannotOpen.Why;

/// The SIP stack, open at a place.
public final class Stack implements AutoCloseable {

    private static final String NIST = "gov.nist.javax.sip.";
    private static final String THREADS = "4";
    /// A message longer than this is nobody's honest call.
    private static final String LONGEST = "16384";
    private static final String CONNECTIONS = "400";
    private static final String HANDSHAKE = "5000";
    /// Left to itself the stack would offer suites without a certificate, and 3DES.
    private static final List<String> SUITES = List.of(
            "TLS_AES_256_GCM_SHA384",
            "TLS_AES_128_GCM_SHA256",
            "TLS_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
            "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256");

    private final SipStack stack;
    private final SipProvider provider;
    private final Post post;

    private Stack(SipStack stack, SipProvider provider, Place place) {
        this.stack = stack;
        this.provider = provider;
        this.post = new Post(provider, place);
    }

    /// Opens it.
    ///
    /// @param newcomers is asked about what belongs to no call yet
    /// @throws CannotOpen when the place is taken, or the certificate cannot be read
    public static Stack open(Place place, Newcomers newcomers) throws CannotOpen {
        SipStack stack;
        try {
            stack = new SipStackImpl(properties(place));
        } catch (SipException | RuntimeException unreadable) {
            throw new CannotOpen(Why.CERTIFICATE, unreadable);
        }
        try {
            SipProvider provider = stack.createSipProvider(point(stack, place, "udp"));
            provider.addListeningPoint(point(stack, place, "tcp"));
            if (place.tls().isPresent()) {
                provider.addListeningPoint(point(stack, place, "tls"));
            }
            var open = new Stack(stack, provider, place);
            provider.addSipListener(new Dispatching(open.post, newcomers));
            stack.start();
            return open;
        } catch (Exception taken) {
            stack.stop();
            throw new CannotOpen(Why.PLACE, taken);
        }
    }

    /// What writes messages.
    public Post post() {
        return post;
    }

    private static ListeningPoint point(SipStack stack, Place place, String transport) throws Exception {
        ListeningPoint point =
                stack.createListeningPoint(place.address().getHostAddress(), place.port(transport), transport);
        point.setSentBy(place.called() + ":" + point.getPort());
        return point;
    }

    private static Properties properties(Place place) {
        var properties = new Properties();
        properties.setProperty("javax.sip.STACK_NAME", "hotline " + Post.tag());
        properties.setProperty(NIST + "STACK_LOGGER", QuietLogger.class.getName());
        properties.setProperty(NIST + "SERVER_LOGGER", NoMessageLog.class.getName());
        properties.setProperty(NIST + "THREAD_POOL_SIZE", THREADS);
        properties.setProperty(NIST + "TCP_POST_PARSING_THREAD_POOL_SIZE", THREADS);
        properties.setProperty(NIST + "MAX_MESSAGE_SIZE", LONGEST);
        properties.setProperty(NIST + "MAX_CONNECTIONS", CONNECTIONS);
        properties.setProperty(NIST + "THREAD_PRIORITY", String.valueOf(Thread.NORM_PRIORITY));
        properties.setProperty(NIST + "RFC_2543_SUPPORT_ENABLED", "false");
        properties.setProperty(NIST + "TLS_CLIENT_PROTOCOLS", "TLSv1.3, TLSv1.2");
        properties.setProperty(NIST + "ENABLED_CIPHER_SUITES", String.join(", ", SUITES));
        properties.setProperty(NIST + "SSL_HANDSHAKE_TIMEOUT", HANDSHAKE);
        properties.setProperty(NIST + "TLS_CLIENT_AUTH_TYPE", "Disabled");
        properties.setProperty(NIST + "NETWORK_LAYER", Sockets.class.getName());
        place.tls().ifPresent(tls -> Certificates.describe(tls, properties));
        return properties;
    }

    @Override
    public void close() {
        try {
            for (ListeningPoint point : provider.getListeningPoints()) {
                stack.deleteListeningPoint(point);
            }
            stack.deleteSipProvider(provider);
        } catch (ObjectInUseException stillInUse) {
            // What is left ends with the stack.
        }
        // It sleeps for a second in there; its ports are free by now.
        Thread.ofPlatform().daemon().name("hotline closing").start(stack::stop);
    }
}
