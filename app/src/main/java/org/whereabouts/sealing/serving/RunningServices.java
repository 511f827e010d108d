package org.whereabouts.sealing.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.whereabouts.sealing.cipher.Passphrase;
import org.whereabouts.storage.DataFolder;

/// The services that run on this data folder, as `key` speaks to them.
@Component
@Lazy
public class RunningServices {

    static final String SOCKET = ".sock";

    private final DataFolder data;

    RunningServices(DataFolder data) {
        this.data = data;
    }

    static Path folder(DataFolder data) {
        return data.folder("sealing");
    }

    /// How they are.
    ///
    /// @return how many gave which answer; empty when none runs
    public Map<Answer, Integer> ask() {
        return all((byte) 's', new byte[0]);
    }

    /// Locks them.
    public Map<Answer, Integer> lock() {
        return all((byte) 'l', new byte[0]);
    }

    /// Unlocks them.
    ///
    /// @param passphrase stays the caller's to wipe
    public Map<Answer, Integer> unlock(Passphrase passphrase) {
        byte[] words = passphrase.bytes();
        try {
            return all((byte) 'u', words);
        } finally {
            Arrays.fill(words, (byte) 0);
        }
    }

    private Map<Answer, Integer> all(byte letter, byte[] words) {
        Map<Answer, Integer> answers = new EnumMap<>(Answer.class);
        try (Stream<Path> files = Files.list(folder(data))) {
            files.filter(file -> file.toString().endsWith(SOCKET))
                    .sorted()
                    .flatMap(socket -> say(socket, letter, words).stream())
                    .forEach(answer -> answers.merge(answer, 1, Integer::sum));
        } catch (IOException cannotLook) {
            throw new UncheckedIOException("WA-0944 the data folder cannot be read", cannotLook);
        }
        return answers;
    }

    private static Optional<Answer> say(Path socket, byte letter, byte[] words) {
        try (SocketChannel service = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            ByteBuffer request =
                    ByteBuffer.allocate(1 + words.length).put(letter).put(words).flip();
            while (request.hasRemaining()) {
                service.write(request);
            }
            request.clear().put(new byte[request.capacity()]);
            service.shutdownOutput();
            return Optional.of(Answer.of(Channels.newInputStream(service).read()));
        } catch (IOException nobodyThere) {
            forget(socket);
            return Optional.empty();
        }
    }

    /// A service that was killed could not take its socket away.
    private static void forget(Path socket) {
        String pid = String.valueOf(socket.getFileName()).replace(SOCKET, "");
        boolean lives = pid.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(pid))
                        .map(ProcessHandle::isAlive)
                        .orElse(false);
        try {
            if (!lives) {
                Files.deleteIfExists(socket);
            }
        } catch (IOException stays) {
            // The next one tries again.
            return;
        }
    }
}
