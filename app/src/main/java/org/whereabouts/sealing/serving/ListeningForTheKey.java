package org.whereabouts.sealing.serving;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.whereabouts.sealing.Keys.Unlocking;
import org.whereabouts.sealing.cipher.Passphrase;
import org.whereabouts.sealing.keys.HeldKeys;
import org.whereabouts.storage.DataFolder;

/// A socket in the data folder by which `key unlock` and `key lock` reach this service.
@Component
@ConditionalOnWebApplication
class ListeningForTheKey implements SmartLifecycle {

    /*
     * One request a connection: a letter (s, l, u), for u the passphrase behind it, then the end. One letter comes back.
     * A socket for each process, so that several services may share a data folder. Who may enter the folder may speak;
     * that is its owner alone.
     */

    private static final Logger LOG = LoggerFactory.getLogger(ListeningForTheKey.class);
    private static final int LONGEST = 4096;
    private static final String ACTOR = "command-line";

    private final HeldKeys held;
    private final DataFolder data;
    private volatile @Nullable ServerSocketChannel door;
    private volatile @Nullable Path path;

    ListeningForTheKey(HeldKeys held, DataFolder data) {
        this.held = held;
        this.data = data;
    }

    @Override
    public void start() {
        Path socket =
                RunningServices.folder(data).resolve(ProcessHandle.current().pid() + RunningServices.SOCKET);
        try {
            Files.deleteIfExists(socket);
            ServerSocketChannel open = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            open.bind(UnixDomainSocketAddress.of(socket));
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            door = open;
            path = socket;
            Thread.ofPlatform().daemon().name("listening for the key").start(() -> listen(open));
        } catch (IOException cannotListen) {
            // The name of a socket may not be longer than about a hundred bytes.
            LOG.warn("WA-0940 no socket at {}: this service can only be unlocked by --key-file", socket);
        }
    }

    private void listen(ServerSocketChannel open) {
        while (open.isOpen()) {
            try {
                SocketChannel visitor = open.accept();
                Thread.ofVirtual().start(() -> serve(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(SocketChannel visitor) {
        try (visitor) {
            byte[] request = Channels.newInputStream(visitor).readNBytes(LONGEST);
            Answer answer = request.length == 0 ? Answer.FAILED : answer(request);
            visitor.write(ByteBuffer.wrap(new byte[] {answer.letter()}));
        } catch (IOException goneAway) {
            LOG.debug("WA-0941 somebody did not wait for an answer");
        }
    }

    private Answer answer(byte[] request) {
        try {
            return switch (request[0]) {
                case 's' -> state();
                case 'l' -> {
                    held.lock(ACTOR);
                    yield state();
                }
                case 'u' -> unlock(request);
                default -> Answer.FAILED;
            };
        } catch (RuntimeException cannot) {
            LOG.warn(
                    "WA-0942 the key was neither locked nor unlocked: {}",
                    cannot.getClass().getSimpleName());
            return Answer.FAILED;
        } finally {
            Arrays.fill(request, (byte) 0);
        }
    }

    private Answer state() {
        if (held.areUnlocked()) {
            return Answer.UNLOCKED;
        }
        return held.areThere() ? Answer.LOCKED : Answer.NO_KEY;
    }

    private Answer unlock(byte[] request) {
        try (Passphrase passphrase = Passphrase.of(Arrays.copyOfRange(request, 1, request.length))) {
            return switch (held.unlock(passphrase, ACTOR)) {
                case Unlocking.Done done -> Answer.UNLOCKED;
                case Unlocking.WrongPassphrase wrong -> Answer.WRONG;
                case Unlocking.NoKey none -> Answer.NO_KEY;
                case Unlocking.NoPrivateHalf lost -> Answer.NO_PRIVATE_HALF;
            };
        }
    }

    @Override
    public void stop() {
        ServerSocketChannel open = door;
        Path socket = path;
        door = null;
        path = null;
        try {
            if (open != null) {
                open.close();
            }
            if (socket != null) {
                Files.deleteIfExists(socket);
            }
        } catch (IOException leftBehind) {
            LOG.debug("WA-0943 a socket was left behind");
        }
    }

    @Override
    public boolean isRunning() {
        return door != null;
    }
}
