package org.whereabouts.sources.mailbox;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.whereabouts.sources.mailbox.imap.MailboxSettings;
import org.whereabouts.sources.mailbox.imap.MailboxSettings.Tls;

/// A real IMAP server with TLS, and a certificate that its file alone vouches for.
final class TestMail implements AutoCloseable {

    static final String AUTHORITY = "mx.bureau.example";
    static final String USER = "lists@bureau.example";
    private static final String PASSWORD = "a password of the tests";
    private static final String FILE = "greenmail.tls.keystore.file";
    private static final String SECRET = "greenmail.tls.keystore.password";

    private static @org.jspecify.annotations.Nullable Path certificateOfAll;

    private final GreenMail server;
    private final GreenMailUser user;
    private final Path certificate;

    private TestMail(GreenMail server, Path certificate) {
        this.server = server;
        this.certificate = certificate;
        this.user = server.setUser(USER, USER, PASSWORD);
    }

    /// The library makes its sockets of the first key it was given in a program; so all tests share one.
    static synchronized TestMail start() throws IOException, InterruptedException {
        Path certificate = certificateOfAll == null ? certify() : certificateOfAll;
        certificateOfAll = certificate;
        var server = new GreenMail(new ServerSetup[] {
            ServerSetup.IMAPS.createCopy().dynamicPort(),
            ServerSetup.IMAP.createCopy().dynamicPort()
        });
        server.start();
        return new TestMail(server, certificate);
    }

    private static Path certify() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("whereabouts-mail-");
        Path store = folder.resolve("server.p12");
        Path certificate = folder.resolve("server.pem");
        keytool(
                "-genkeypair",
                "-alias",
                "mail",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                "changeit");
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "mail",
                "-keystore",
                store.toString(),
                "-storepass",
                "changeit",
                "-file",
                certificate.toString());
        System.setProperty(FILE, store.toString());
        System.setProperty(SECRET, "changeit");
        return certificate;
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        Process running = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (running.waitFor() != 0) {
            throw new AssertionError(said);
        }
    }

    MailboxSettings settings() {
        return settings(Tls.IMPLICIT, server.getImaps().getPort(), PASSWORD, certificate.toString());
    }

    MailboxSettings plain(Tls tls, String host) {
        return new MailboxSettings(
                host, server.getImap().getPort(), USER, PASSWORD, "INBOX", "Taken", tls, "", 1 << 20, patience());
    }

    MailboxSettings settings(Tls tls, int port, String password, String trusted) {
        return new MailboxSettings(
                "localhost", port, USER, password, "INBOX", "Taken", tls, trusted, 1 << 20, patience());
    }

    private static Duration patience() {
        return Duration.ofSeconds(10);
    }

    void deliver(String raw) {
        deliver(raw.getBytes(StandardCharsets.UTF_8));
    }

    void deliver(byte[] raw) {
        try {
            user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw)));
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    /// How many lie in the inbox and were not read.
    long unread() {
        try {
            var inbox = server.getManagers().getImapHostManager().getInbox(user);
            return inbox.getMessages().stream()
                    .filter(one -> !one.getFlags().contains(Flags.Flag.SEEN))
                    .count();
        } catch (com.icegreen.greenmail.store.FolderException gone) {
            throw new AssertionError(gone);
        }
    }

    int inbox() {
        return count("INBOX");
    }

    int moved() {
        return count("Taken");
    }

    private int count(String folder) {
        var found = server.getManagers().getImapHostManager().getFolder(user, folder);
        return found == null ? 0 : found.getMessageCount();
    }

    @Override
    public void close() {
        server.stop();
    }
}
