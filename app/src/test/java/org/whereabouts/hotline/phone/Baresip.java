package org.whereabouts.hotline.phone;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.whereabouts.hotline.line.Sound;

/// baresip, a real softphone: says a sound over and over, answers by itself, and writes down what it hears.
public final class Baresip implements AutoCloseable {

    private static final List<String> MODULES = List.of(
            "/usr/lib/baresip/modules", "/usr/lib/x86_64-linux-gnu/baresip/modules", "/usr/local/lib/baresip/modules");

    private static final Duration LONGEST_CALL = Duration.ofMinutes(5);

    private final Path folder;
    private final int port;
    private final Process process;
    private final Socket control;

    /// @param account what follows the address in its accounts file, such as `;audio_codecs=PCMA`
    /// @param says    what it says when connected
    public Baresip(Path folder, String account, Sound says) throws Exception {
        this.folder = Files.createDirectories(folder);
        this.port = TestLine.free();
        int commands = TestLine.free();
        Files.createDirectories(folder.resolve("heard"));
        wav(folder.resolve("say.wav"), overAndOver(says));
        Files.writeString(folder.resolve("config"), config(commands));
        Files.writeString(
                folder.resolve("accounts"),
                "<sip:phone@127.0.0.1" + (account.contains("transport=tls") ? ";transport=tls" : "")
                        + ">;auth_pass=none;regint=0" + (account.contains("answermode") ? "" : ";answermode=auto")
                        + account.replace(";transport=tls", "") + "\n");
        process = new ProcessBuilder(Installed.program("baresip", "baresip-core"), "-v", "-f", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        control = connect(commands);
    }

    /// At the end of its file it would hang up.
    private static Sound overAndOver(Sound sound) {
        Sound all = sound;
        while (all.length().compareTo(LONGEST_CALL) < 0) {
            all = all.then(all);
        }
        return all;
    }

    /// Waits until somebody is connected.
    public void established() throws Exception {
        prints("Call established");
    }

    /// Waits until it rings; for one that does not answer by itself.
    public void rings() throws Exception {
        prints("Incoming call");
    }

    /// Takes the call that rings.
    public void answer() throws IOException {
        command("accept", "");
    }

    private void prints(String text) throws Exception {
        for (int tried = 0; !printed().contains(text); tried++) {
            if (tried > 200) {
                throw new AssertionError("never \"" + text + "\": " + printed());
            }
            Thread.sleep(50);
        }
    }

    private String config(int commands) {
        String modules = MODULES.stream()
                .filter(one -> Files.isDirectory(Path.of(one)))
                .findFirst()
                .orElseThrow();
        return """
                poll_method poll
                sip_listen 127.0.0.1:%d
                net_interface 127.0.0.1
                audio_player aubridge,nil
                audio_alert aubridge,nil
                audio_source aufile,%s/say.wav
                ausrc_srate 8000
                auplay_srate 8000
                ausrc_channels 1
                auplay_channels 1
                rtp_timeout 0
                module_path %s
                module g711.so
                module aufile.so
                module aubridge.so
                module sndfile.so
                module srtp.so
                module ctrl_tcp.so
                module_tmp account.so
                module_app menu.so
                ctrl_tcp_listen 127.0.0.1:%d
                snd_path %s/heard
                """.formatted(port, folder, modules, commands, folder);
    }

    private Socket connect(int commands) throws Exception {
        for (int tried = 0; tried < 100; tried++) {
            try {
                return new Socket(InetAddress.getLoopbackAddress(), commands);
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new AssertionError("baresip does not start: " + Files.readString(folder.resolve("out.txt")));
    }

    /// Its address.
    public String address() {
        return "sip:phone@127.0.0.1:" + port;
    }

    public void dial(String address) throws IOException {
        command("dial", address);
    }

    /// Presses a key.
    public void press(char key) throws IOException {
        command("sndcode", String.valueOf(key));
    }

    public void hold() throws IOException {
        command("hold", "");
    }

    public void resume() throws IOException {
        command("resume", "");
    }

    public void hangUp() throws IOException {
        command("hangup", "");
    }

    private void command(String name, String parameter) throws IOException {
        String text = "{\"command\":\"" + name + "\",\"params\":\"" + parameter + "\",\"token\":\"t\"}";
        OutputStream out = control.getOutputStream();
        out.write((text.length() + ":" + text + ",").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /// What it has heard in its last call, which is over.
    public short[] heard() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("heard"))) {
            Path last = files.filter(file -> file.toString().endsWith("-dec.wav"))
                    .max(Comparator.comparing(Path::toString))
                    .orElseThrow(() -> new AssertionError("baresip heard nothing"));
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(last)).order(ByteOrder.LITTLE_ENDIAN);
            bytes.position(44);
            short[] samples = new short[bytes.remaining() / 2];
            bytes.asShortBuffer().get(samples);
            return samples;
        }
    }

    /// What it has printed.
    public String printed() throws IOException {
        return Files.readString(folder.resolve("out.txt"));
    }

    private static void wav(Path file, Sound sound) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(44 + 2 * sound.size()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 2 * sound.size());
        bytes.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1);
        bytes.putInt(8000).putInt(16_000).putShort((short) 2).putShort((short) 16);
        bytes.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(2 * sound.size());
        for (short sample : sound.samples()) {
            bytes.putShort(sample);
        }
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(bytes.array());
        }
    }

    @Override
    public void close() throws IOException {
        control.close();
        process.destroy();
        process.onExit().join();
    }
}
