package org.whereabouts.hotline.phone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/// A trunk over TLS: challenges whoever registers, and lets in who answers. Written by hand, because Debian keeps
/// kamailio's TLS in a package of its own, and because only so it can be seen that a trunk that is not believed hears
/// nothing.
public final class TlsTrunk implements AutoCloseable {

    private static final String CHALLENGE =
            "WWW-Authenticate: Digest realm=\"trunk\", nonce=\"n1\", algorithm=SHA-256, qop=\"auth\"\r\n";

    private final SSLServerSocket socket;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch connected = new CountDownLatch(1);

    /// @param keys PKCS #12, with [TestKeys#PASSWORD]
    public TlsTrunk(Path keys) throws Exception {
        char[] password = TestKeys.PASSWORD.toCharArray();
        var shown = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        shown.init(KeyStore.getInstance(keys.toFile(), password), password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(shown.getKeyManagers(), null, null);
        socket = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    /// Its address.
    public String address() {
        return "sips:127.0.0.1:" + socket.getLocalPort();
    }

    /// Waits until somebody has connected, and either spoken or gone.
    public boolean connected() {
        try {
            return connected.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// The requests that have come, head by head.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var one = (SSLSocket) socket.accept();
                Thread.ofVirtual().start(() -> speak(one));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void speak(SSLSocket one) {
        try (one) {
            var in = new BufferedReader(new InputStreamReader(one.getInputStream(), StandardCharsets.UTF_8));
            var head = new StringBuilder();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                head.append(line).append('\n');
                if (line.isEmpty() && head.length() > 1) {
                    asked.add(head.toString());
                    one.getOutputStream().write(answer(head.toString()).getBytes(StandardCharsets.UTF_8));
                    head.setLength(0);
                }
            }
        } catch (IOException gone) {
            // Whoever does not believe us goes without a word.
        } finally {
            connected.countDown();
        }
    }

    private static String answer(String request) {
        boolean proven = request.contains("Authorization: Digest");
        var text = new StringBuilder(proven ? "SIP/2.0 200 OK\r\n" : "SIP/2.0 401 Unauthorized\r\n" + CHALLENGE);
        request.lines()
                .filter(line -> line.matches("(Via|From|Call-ID|CSeq|Contact):.*"))
                .forEach(line -> text.append(line).append("\r\n"));
        text.append("To: ").append(TestPhone.header(request, "To")).append(";tag=trunk\r\nContent-Length: 0\r\n\r\n");
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
