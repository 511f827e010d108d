package org.whereabouts.hotline.phone;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.voice.Law;

/// A telephone for tests, on the loopback only: writes its SIP by hand, so that nothing of the program is believed, and
/// keeps every packet of sound with the time at which it came.
public final class TestPhone implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DatagramSocket signals;
    private final InetSocketAddress line;
    private final String id = UUID.randomUUID().toString();
    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();
    private final Law law;
    private final TestMedia media;
    private final List<String> more = new ArrayList<>();
    private String from = "sip:+380000000001@127.0.0.1";
    private String branch = "";
    private String remoteTag = "";
    private String target = "";
    private int number;
    private volatile boolean deaf;
    private volatile String refusal = "";

    public TestPhone(int port, Law law) throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        this.law = law;
        this.line = new InetSocketAddress(here, port);
        this.signals = new DatagramSocket(0, here);
        this.media = new TestMedia(law);
        Thread.ofVirtual().start(this::listen);
    }

    /// The sound of this telephone.
    public TestMedia media() {
        return media;
    }

    /// Who it says it is: the value of the From header's address.
    public TestPhone from(String address) {
        from = address;
        return this;
    }

    /// Adds a header to its next requests.
    public TestPhone with(String header) {
        more.add(header);
        return this;
    }

    /// Calls, and waits until it is answered or refused.
    ///
    /// @return the final status
    public int call() throws Exception {
        invite(offer("sendrecv"));
        return established(last());
    }

    /// Sends an invitation.
    public void invite(@Nullable String description) throws IOException {
        send("INVITE", description);
    }

    /// The description that this telephone offers.
    public String offer(String direction) {
        return """
                v=0
                o=- 1 %d IN IP4 127.0.0.1
                s=-
                c=IN IP4 127.0.0.1
                t=0 0
                m=audio %d RTP/AVP %d 101
                a=rtpmap:%d %s/8000
                a=rtpmap:101 telephone-event/8000
                a=fmtp:101 0-15
                a=%s
                """.formatted(number + 1, media.port(), law.type(), law.type(), law.title(), direction);
    }

    /// Takes the final answer to an invitation: acknowledges it, and begins to speak where it is a good one.
    public int established(String answer) throws IOException {
        return established(answer, null);
    }

    /// The same, with a description in the acknowledgement.
    public int established(String answer, @Nullable String description) throws IOException {
        int status = status(answer);
        remoteTag = header(answer, "To").replaceFirst(".*;tag=", "");
        target = header(answer, "Contact").replaceAll(".*<(.*)>.*", "$1");
        send("ACK", description);
        if (status == 200) {
            Matcher port = Pattern.compile("m=audio (\\d+)").matcher(answer);
            if (port.find()) {
                media.speakTo(Integer.parseInt(port.group(1)));
            }
        }
        return status;
    }

    /// Sends a request in the dialog, and waits for its final answer.
    public String ask(String method, @Nullable String description) throws Exception {
        send(method, description);
        return last();
    }

    /// Hangs up.
    public int hangUp() throws Exception {
        return status(ask("BYE", null));
    }

    /// Cancels the invitation that is under way.
    public void cancel() throws IOException {
        write("CANCEL", "", branch, number, "");
    }

    /// The next final answer to the last request; one to a former request may come twice.
    public String last() throws InterruptedException {
        while (true) {
            String answer = answers.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (answer == null) {
                throw new AssertionError("no answer");
            }
            boolean now = header(answer, "CSeq").startsWith(number + " ");
            if (now && status(answer) >= 200) {
                return answer;
            }
        }
    }

    /// Waits for a request of the other side's, and says yes to it.
    public String asked(String method) throws InterruptedException {
        return asked(method, PATIENCE);
    }

    public String asked(String method, Duration patience) throws InterruptedException {
        String request = requests.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (request == null || !request.startsWith(method + " ")) {
            throw new AssertionError("wanted " + method + ", came "
                    + (request == null ? "nothing" : request.lines().findFirst().orElse("")));
        }
        return request;
    }

    /// The next request of the other side's, whatever it is.
    public String any() throws InterruptedException {
        String request = requests.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        if (request == null) {
            throw new AssertionError("nothing came");
        }
        return request;
    }

    public static int status(String answer) {
        return Integer.parseInt(answer.substring(8, 11));
    }

    public static String header(String message, String name) {
        return message.lines()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT)
                        .startsWith(name.toLowerCase(java.util.Locale.ROOT) + ":"))
                .findFirst()
                .map(line -> line.substring(name.length() + 1).strip())
                .orElse("");
    }

    public void send(String method, @Nullable String description) throws IOException {
        if (!method.equals("ACK")) {
            number++;
            branch = "z9hG4bK" + UUID.randomUUID();
        }
        String body = description == null ? "" : description.replace("\n", "\r\n");
        String type = method.equals("INFO") ? "application/dtmf-relay" : "application/sdp";
        String via = method.equals("ACK") ? "z9hG4bK" + UUID.randomUUID() : branch;
        write(method, body.isEmpty() ? "" : "Content-Type: " + type + "\r\n", via, number, body);
    }

    private void write(String method, String extra, String via, int sequence, String body) throws IOException {
        String uri = target.isEmpty() ? "sip:hotline@127.0.0.1:" + line.getPort() : target;
        String text = method + " " + uri + " SIP/2.0\r\n"
                + "Via: SIP/2.0/UDP 127.0.0.1:" + signals.getLocalPort() + ";rport;branch=" + via + "\r\n"
                + "Max-Forwards: 70\r\nFrom: <" + from + ">;tag=" + tag + "\r\n"
                + "To: <sip:hotline@127.0.0.1>" + (remoteTag.isEmpty() ? "" : ";tag=" + remoteTag) + "\r\n"
                + "Call-ID: " + id + "\r\nCSeq: " + sequence + " " + method + "\r\n"
                + "Contact: <sip:phone@127.0.0.1:" + signals.getLocalPort() + ">\r\n"
                + String.join("", more.stream().map(one -> one + "\r\n").toList())
                + extra + "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
        raw(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Sends bytes as they are.
    public void raw(byte[] bytes) throws IOException {
        signals.send(new DatagramPacket(bytes, bytes.length, line));
    }

    private void listen() {
        byte[] buffer = new byte[8192];
        while (!signals.isClosed()) {
            try {
                var packet = new DatagramPacket(buffer, buffer.length);
                signals.receive(packet);
                String text = new String(buffer, 0, packet.getLength(), StandardCharsets.UTF_8);
                if (text.startsWith("SIP/2.0")) {
                    answers.add(text);
                } else {
                    requests.add(text);
                    yes(text);
                }
            } catch (SocketTimeoutException again) {
                // Goes on.
            } catch (IOException closed) {
                return;
            }
        }
    }

    /// Answers no request any more.
    public void fallsSilent() {
        deaf = true;
    }

    /// Refuses the next request.
    ///
    /// @param status and its headers, each on a line
    public void refuses(String status) {
        refusal = status;
    }

    private void no(String request) throws IOException {
        String status = refusal;
        refusal = "";
        raw((lines(request, "SIP/2.0 " + status + "\n") + "Content-Length: 0\n\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(String request, String first) {
        var text = new StringBuilder(first);
        request.lines()
                .filter(line -> line.matches("(Via|From|To|Call-ID|CSeq):.*"))
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private void yes(String request) throws IOException {
        if (request.startsWith("ACK ") || deaf) {
            return;
        }
        if (!refusal.isEmpty()) {
            no(request);
            return;
        }
        boolean invitation = request.startsWith("INVITE ");
        String body = invitation ? offer("sendrecv").replace("\n", "\r\n") : "";
        var text = new StringBuilder("SIP/2.0 200 OK\r\n");
        request.lines()
                .filter(line -> line.matches("(Via|From|To|Call-ID|CSeq):.*"))
                .forEach(line -> text.append(line).append("\r\n"));
        text.append("Contact: <sip:phone@127.0.0.1:")
                .append(signals.getLocalPort())
                .append(">\r\n");
        Map.of("Session-Expires", header(request, "Session-Expires")).forEach((name, value) -> {
            if (!value.isEmpty()) {
                text.append(name).append(": ").append(value).append("\r\n");
            }
        });
        text.append(invitation ? "Content-Type: application/sdp\r\n" : "")
                .append("Content-Length: ")
                .append(body.length())
                .append("\r\n\r\n")
                .append(body);
        raw(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        signals.close();
        media.close();
    }
}
