package org.whereabouts.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The carried server, treated badly.
class SurvivingTheWorstTest {

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedIsThereAfterEverythingWasKilled() throws Exception {
        var acknowledged = new AtomicInteger();
        try (var server = CarriedServer.in(new DataFolder(folder))) {
            execute(server, "create table note (number int primary key)");
            Thread writer = Thread.ofPlatform().start(() -> writeUntilItBreaks(server, acknowledged));
            while (acknowledged.get() < 200) {
                Thread.sleep(5);
            }
            killEverything();
            writer.join();

            try (var again = CarriedServer.in(new DataFolder(folder))) {
                // The last one may have been written without anybody being told so.
                assertThat(count(again)).isBetween(acknowledged.get(), acknowledged.get() + 1);
                execute(again, "insert into note values (-1)");
            }
        }
    }

    @Test
    void whoComesSecondJoinsAndWhoLeavesLastStopsIt() throws Exception {
        try (var first = CarriedServer.in(new DataFolder(folder))) {
            try (var second = CarriedServer.in(new DataFolder(folder))) {
                assertThat(second.jdbcUrl()).isEqualTo(first.jdbcUrl());
            }
            execute(first, "create table still_open ()");
        }
        assertThat(folder.resolve("postgresql/cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void nothingIsLostSilentlyAndNobodyElseComesIn() throws Exception {
        try (var server = CarriedServer.in(new DataFolder(folder))) {
            assertThat(setting(server, "data_checksums")).isEqualTo("on");
            assertThat(setting(server, "fsync")).isEqualTo("on");
            assertThat(setting(server, "full_page_writes")).isEqualTo("on");
            assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(server, "listen_addresses")).isEqualTo("127.0.0.1");

            int port = URI.create(server.jdbcUrl().substring("jdbc:".length())).getPort();
            for (InetAddress address : otherAddresses()) {
                assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> new Socket(address, port).close());
            }
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), CarriedServer.USER, "guessed")
                            .close())
                    .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
            Path password = folder.resolve("postgresql/password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                    .isEqualTo("rw-------");
        }
    }

    private void killEverything() throws IOException {
        String pid = Files.readAllLines(folder.resolve("postgresql/cluster/postmaster.pid"))
                .getFirst();
        var postmaster = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    private static void writeUntilItBreaks(CarriedServer server, AtomicInteger acknowledged) {
        try (var connection = connect(server);
                var insert = connection.prepareStatement("insert into note values (?)")) {
            while (true) {
                insert.setInt(1, acknowledged.get());
                insert.executeUpdate();
                acknowledged.incrementAndGet();
            }
        } catch (SQLException killed) {
            assertThat(acknowledged).hasPositiveValue();
        }
    }

    private static int count(CarriedServer server) throws SQLException {
        return Integer.parseInt(ask(server, "select count(*) from note"));
    }

    private static String setting(CarriedServer server, String name) throws SQLException {
        return ask(server, "show " + name);
    }

    private static String ask(CarriedServer server, String question) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            assertThat(answer.next()).isTrue();
            return answer.getString(1);
        }
    }

    private static void execute(CarriedServer server, String command) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static Connection connect(CarriedServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), CarriedServer.USER, server.password());
    }

    private static List<InetAddress> otherAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }
}
