package org.whereabouts.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.stream.Stream;
import org.whereabouts.storage.Program.Outcome;

/// The PostgreSQL server of one data folder: made once, started when nobody has, stopped by the last who leaves.
final class CarriedServer implements AutoCloseable {

    /*
     * Life of the server. It outlives `kill -9` of the program: the next start finds it by the port in its pid file
     * and joins it. Killed itself, it leaves a pid file behind; `pg_ctl` sees through a stale one, and refuses while
     * an old child still holds the shared memory, so starting is tried again for a while. A pid that now belongs to a
     * stranger (a restarted container) is recognised by the stranger's name.
     *
     * Several programs may use one folder at a time (a service and an import). Each holds a shared lock; who leaves
     * and gets the exclusive one was the last, and stops the server.
     *
     * Durable on purpose: fsync, full_page_writes and synchronous_commit stand on the command line, where no file
     * overrides them. Private on purpose: no statement, parameter or detail reaches the log.
     */

    static final String VERSION = "18.6";
    static final String USER = "whereabouts";
    private static final String HOST = "127.0.0.1";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final List<String> FIXED = List.of(
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            "listen_addresses=" + HOST,
            "unix_socket_directories=",
            "password_encryption=scram-sha-256",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_parameter_max_length=0",
            "log_parameter_max_length_on_error=0");
    private static final String TUNED = """
            # Whereabouts wrote this when it made the cluster. What keeps data safe is set on the command line instead.
            max_connections = 60
            shared_buffers = 256MB
            maintenance_work_mem = 128MB
            work_mem = 16MB
            max_wal_size = 4GB
            checkpoint_timeout = 15min
            wal_compression = on
            jit = off
            """;

    private final ServerProgram program;
    private final Path cluster;
    private final Path password;
    private final Path log;
    private final Occupancy occupancy;

    private CarriedServer(Path folder, Occupancy occupancy) {
        this.program = ServerProgram.in(folder, VERSION);
        this.cluster = folder.resolve("cluster");
        this.password = folder.resolve("password");
        this.log = folder.resolve("server.log");
        this.occupancy = occupancy;
    }

    /// Joins the running server of a data folder, or starts it, or makes it first.
    ///
    /// @throws StorageFailure when it will not run; the failure carries the server's last words
    static CarriedServer in(DataFolder data) {
        Path folder = data.folder("postgresql");
        var server = new CarriedServer(folder, Occupancy.of(folder.resolve("in-use.lock")));
        try {
            server.create();
            server.start();
            return server;
        } catch (IOException cannotWrite) {
            throw new StorageFailure("WA-0406", "storage.folder", folder.toString(), cannotWrite);
        }
    }

    /// The address of its database for JDBC.
    String jdbcUrl() {
        return jdbcUrl(port().orElseThrow(() -> new StorageFailure("WA-0407", "storage.start", lastWords(), null)));
    }

    /// The password of [#USER]; it lives in a file that only the owner of the data folder can read.
    String password() {
        try {
            return Files.readString(password, StandardCharsets.US_ASCII).strip();
        } catch (IOException cannotRead) {
            throw new StorageFailure("WA-0408", "storage.folder", password.toString(), cannotRead);
        }
    }

    @Override
    public void close() {
        occupancy.leave(() -> Program.run(log.resolveSibling("stop.log"), PATIENCE, ctl("stop", "-m", "fast")));
    }

    private void create() throws IOException {
        if (Files.exists(cluster.resolve("PG_VERSION"))) {
            return;
        }
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.deleteIfExists(password);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, HexFormat.of().formatHex(secret), StandardCharsets.US_ASCII);
        handOver();
        Outcome made = Program.run(
                log.resolveSibling("initdb.log"),
                PATIENCE,
                program.executable("initdb"),
                "--pgdata=" + cluster,
                "--username=" + USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--lc-ctype=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums");
        if (!made.succeeded()) {
            throw new StorageFailure("WA-0409", "storage.start", made.words(), null);
        }
        Files.writeString(cluster.resolve("postgresql.conf"), TUNED, StandardOpenOption.APPEND);
    }

    private void start() throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            forgetStranger();
            Outcome started = Program.run(
                    log.resolveSibling("start.log"),
                    PATIENCE,
                    ctl("start", "-w", "-t", "60", "-l", log.toString(), "-o", options(freePort())));
            if (!started.succeeded()) {
                if (Instant.now().isAfter(end)) {
                    throw new StorageFailure("WA-0410", "storage.start", lastWords(), null);
                }
                pause();
            }
        }
    }

    private boolean answers() {
        OptionalInt port = port();
        if (port.isEmpty()) {
            return false;
        }
        var credentials = new Properties();
        credentials.put("user", USER);
        credentials.put("password", password());
        credentials.put("loginTimeout", "5");
        try (var connection = DriverManager.getConnection(jdbcUrl(port.getAsInt()), credentials)) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /// The pid file's fourth line is the port.
    private OptionalInt port() {
        try (Stream<String> lines = Files.lines(pidFile())) {
            return lines.skip(3)
                    .limit(1)
                    .filter(line -> !line.isBlank())
                    .mapToInt(line -> Integer.parseInt(line.strip()))
                    .findFirst();
        } catch (IOException | UncheckedIOException | NumberFormatException noServer) {
            return OptionalInt.empty();
        }
    }

    private void forgetStranger() throws IOException {
        if (Files.exists(pidFile())) {
            String pid =
                    Files.readString(pidFile()).lines().findFirst().orElse("").strip();
            boolean stranger = pid.matches("\\d+")
                    && ProcessHandle.of(Long.parseLong(pid))
                            .flatMap(process -> process.info().command())
                            .filter(command -> !command.contains("postgres"))
                            .isPresent();
            if (stranger) {
                Files.deleteIfExists(pidFile());
            }
        }
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }

    private String[] ctl(String... words) {
        return Stream.concat(Stream.of(program.executable("pg_ctl"), "-D", cluster.toString()), Stream.of(words))
                .toArray(String[]::new);
    }

    private static String options(int port) {
        var options = new StringBuilder("-p ").append(port);
        FIXED.forEach(setting -> options.append(" -c ").append(setting));
        return options.toString();
    }

    private static String jdbcUrl(int port) {
        return "jdbc:postgresql://" + HOST + ":" + port + "/postgres?ApplicationName=whereabouts";
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void handOver() throws IOException {
        if (RootEscape.changesOwner()) {
            Files.createDirectories(cluster);
            // Walked through, not read: PostgreSQL asks whether it may before it uses the right that it was left.
            Files.setPosixFilePermissions(
                    cluster.resolve("../..").normalize(), PosixFilePermissions.fromString("rwx--x--x"));
            for (Path path : List.of(cluster.resolveSibling("."), cluster, password)) {
                Files.setAttribute(path.normalize(), "unix:uid", RootEscape.NOBODY);
            }
        }
    }

    private String lastWords() {
        try (Stream<String> lines = Files.lines(log)) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - 5), all.size()));
        } catch (IOException | UncheckedIOException nothingSaid) {
            return log.toString();
        }
    }
}
