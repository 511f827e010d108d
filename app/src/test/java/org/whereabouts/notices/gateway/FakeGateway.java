package org.whereabouts.notices.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A gateway that speaks real HTTP and answers what a test wants; it knows a message it had before by its key.
final class FakeGateway implements AutoCloseable {

    private final HttpServer server;
    private final Queue<Answer> answers = new ArrayDeque<>();
    private final List<Got> got = new CopyOnWriteArrayList<>();

    FakeGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/messages", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/messages";
    }

    void willAnswer(int code, Map<String, String> headers, long afterMilliseconds) {
        answers.add(new Answer(code, headers, afterMilliseconds));
    }

    List<Got> got() {
        return got;
    }

    /// What a telephone received: each key once.
    long rang() {
        return got.stream().map(Got::key).distinct().count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        String key = String.valueOf(headers.getFirst("Idempotency-Key"));
        boolean known = got.stream().anyMatch(one -> one.key().equals(key));
        got.add(new Got(
                key,
                String.valueOf(headers.getFirst("Whereabouts-Timestamp")),
                String.valueOf(headers.getFirst("Whereabouts-Signature")),
                body));
        Answer answer = answers.isEmpty() ? new Answer(known ? 409 : 202, Map.of(), 0) : answers.remove();
        pause(answer.afterMilliseconds());
        answer.headers().forEach(exchange.getResponseHeaders()::add);
        exchange.sendResponseHeaders(answer.code(), -1);
        exchange.close();
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    record Got(String key, String moment, String signature, String body) {}

    private record Answer(int code, Map<String, String> headers, long afterMilliseconds) {}
}
