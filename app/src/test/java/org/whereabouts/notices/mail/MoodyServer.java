package org.whereabouts.notices.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server that answers one of the commands as a test wants, for what GreenMail is too polite for.
public final class MoodyServer implements AutoCloseable {

    /// Neither an answer nor an end.
    public static final String SILENCE = "silence";

    private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final String moment;
    private final String answer;

    /// @param moment the command at which it shows its mood; `.` is the end of a message
    /// @param answer what it says then; nothing: it hangs up; [#SILENCE]: it says nothing and waits
    public MoodyServer(String moment, String answer) throws IOException {
        this.moment = moment;
        this.answer = answer;
        Thread.ofVirtual().start(this::receive);
    }

    /// Where it listens.
    public int port() {
        return door.getLocalPort();
    }

    /// The messages that it has wholly received, whatever it said of them.
    public List<String> taken() {
        return taken;
    }

    private void receive() {
        while (!door.isClosed()) {
            try (Socket visitor = door.accept()) {
                speak(visitor);
            } catch (IOException gone) {
                // The next one.
            }
        }
    }

    private void speak(Socket visitor) throws IOException {
        var in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8));
        say(visitor, "220 moody");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.split("[ :]")[0];
            if (command.equals(moment) && answer.isEmpty()) {
                return;
            }
            say(visitor, command.equals(moment) ? answer : command.equals("DATA") ? "354 go on" : "250 moody");
            if (command.equals("DATA") && !moment.equals("DATA") && !message(in, visitor)) {
                return;
            }
            if (command.equals("QUIT")) {
                return;
            }
        }
    }

    private boolean message(BufferedReader in, Socket visitor) throws IOException {
        var message = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            message.append(line).append('\n');
        }
        taken.add(message.toString());
        if (moment.equals(".") && (answer.isEmpty() || answer.equals(SILENCE))) {
            // Until whoever speaks to us is gone.
            return !answer.isEmpty() && in.readLine() != null;
        }
        say(visitor, moment.equals(".") ? answer : "250 taken");
        return true;
    }

    private static void say(Socket visitor, String line) throws IOException {
        visitor.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        visitor.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
