package org.whereabouts.telegram;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A Bot API server for tests: it speaks the protocol over HTTP, and is as strict as the real one. Whoever forgets a
/// limit, a chat or a message is told so in the real one's words.
///
/// People are chats: [#meets(long)] lets one be known to the bot. What the bot posts stands in [#shown(long)]. A
/// [Mood] goes before what is asked, once.
public final class FakeTelegram implements AutoCloseable {

    public static final String TOKEN = "1234567:invented_token-of_the_tests-aaaaaaaaa";
    public static final String NAME = "invented_bot";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 4096;
    private static final int LARGEST = 20 << 20;

    /// Of all servers: a number is never used twice, as with the real one.
    private static final AtomicLong NEXT_UPDATE = new AtomicLong(7_000_000);

    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Set<Long> known = ConcurrentHashMap.newKeySet();
    private final Set<Long> blocked = ConcurrentHashMap.newKeySet();
    private final Map<Long, TreeMap<Long, Shown>> chats = new HashMap<>();
    private final TreeMap<Long, String> waiting = new TreeMap<>();
    private final ArrayDeque<String> again = new ArrayDeque<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, ArrayDeque<Mood>> moods = new HashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<String> released = new CopyOnWriteArrayList<>();
    private long nextMessage = 100;
    private boolean backwards;
    private Supplier<Instant> date = Instant::now;
    private final CountDownLatch closing = new CountDownLatch(1);
    private String webhook = "";
    private String secret = "";

    /// What stands in a chat.
    ///
    /// @param keys what the keys give back or open, by what stands on them
    public record Shown(long message, String text, Map<String, String> keys, boolean edited, boolean pinned) {}

    /// A request.
    public record Asked(String method, JsonNode parameters, long nanos) {}

    /// What comes instead of an answer.
    public sealed interface Mood {}

    /// 429, with how long to wait.
    public record Wait(int seconds) implements Mood {}

    /// An answer of that status without sense, before anything was done.
    public record Broken(int status) implements Mood {}

    /// It refuses, in these words.
    public record Refuses(String description) implements Mood {}

    /// It is done, and the answer is lost.
    public record Lost() implements Mood {}

    /// Of a file it is not said how large it is, and it is handed out.
    public record Smaller() implements Mood {}

    /// It is done, the answer begins, and its end never comes.
    public record Silent() implements Mood {}

    /// Opens on a free port.
    public FakeTelegram() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /// Where it is.
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        client.close();
    }

    // What tests do with it.

    /// Lets a chat be known to the bot: a person who pressed start, or (negative) a channel that has it as an
    /// administrator.
    public synchronized void meets(long chat) {
        known.add(chat);
        blocked.remove(chat);
    }

    /// Somebody blocks the bot.
    public synchronized void blocks(long chat) {
        blocked.add(chat);
    }

    /// The next request of a method meets a mood; several are met in turn.
    public synchronized void next(String method, Mood mood) {
        moods.computeIfAbsent(method, one -> new ArrayDeque<>()).add(mood);
    }

    /// The date of what people write from now on.
    public synchronized void dates(Supplier<Instant> when) {
        date = when;
    }

    /// Gives updates in a wrong order from now on, newest first.
    public synchronized void backwards(boolean on) {
        backwards = on;
    }

    /// Gives updates once more, whatever the offset.
    public synchronized void again(Collection<String> updates) {
        again.addAll(updates);
        notifyAll();
    }

    /// Somebody writes.
    ///
    /// @return the update, as JSON
    public synchronized String writes(long chat, String language, String text) {
        return happens("message", message(chat, language, Map.of("text", text)));
    }

    /// Somebody sends something with other fields, such as `photo` or `forward_origin`.
    public synchronized String sends(long chat, String language, Map<String, ?> fields) {
        return happens("message", message(chat, language, fields));
    }

    /// Somebody writes what they wrote otherwise.
    public synchronized String edits(long chat, String language, long message, String text) {
        Objects.requireNonNull(chats.get(chat)).put(message, new Shown(message, "> " + text, Map.of(), true, false));
        return happens(
                "edited_message",
                Map.of(
                        "message_id", message,
                        "from", from(chat, language),
                        "chat", privately(chat),
                        "date", date.get().getEpochSecond(),
                        "text", text));
    }

    /// Somebody presses a key of the last message that has it.
    public synchronized String presses(long chat, String language, String key) {
        Shown shown = List.copyOf(chats.getOrDefault(chat, new TreeMap<>())
                        .descendingMap()
                        .values())
                .stream()
                .filter(one -> one.keys().containsKey(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no key " + key + " in " + shown(chat)));
        return pressesOn(
                chat, language, shown.message(), String.valueOf(shown.keys().get(key)));
    }

    /// Somebody presses a key beneath a message.
    public synchronized String pressesOn(long chat, String language, long message, String gives) {
        var query = new LinkedHashMap<String, Object>();
        query.put("id", "press" + NEXT_UPDATE.get());
        query.put("from", from(chat, language));
        query.put("message", Map.of("message_id", message, "chat", privately(chat), "date", 1_764_500_000));
        query.put("data", gives);
        return happens("callback_query", query);
    }

    /// A file that can be fetched.
    public void keeps(String id, byte[] content) {
        files.put(id, content.clone());
    }

    /// What stands in a chat, oldest first.
    public synchronized List<Shown> shown(long chat) {
        return List.copyOf(chats.getOrDefault(chat, new TreeMap<>()).values());
    }

    /// What the bot said last.
    public synchronized Shown last(long chat) {
        return shown(chat).getLast();
    }

    /// All that was asked of a method.
    public List<Asked> asked(String method) {
        return asked.stream().filter(one -> one.method().equals(method)).toList();
    }

    /// The keys that were let go.
    public List<String> released() {
        return List.copyOf(released);
    }

    /// The updates that nobody has acknowledged.
    public synchronized List<Long> unacknowledged() {
        return List.copyOf(waiting.keySet());
    }

    /// Brings what waits to the webhook, as the real one does.
    ///
    /// @return the last status
    public int deliver() throws IOException, InterruptedException {
        int status = 0;
        while (true) {
            Map.Entry<Long, String> first;
            synchronized (this) {
                first = waiting.firstEntry();
            }
            if (first == null) {
                return status;
            }
            var request = HttpRequest.newBuilder(URI.create(webhook))
                    .header("Content-Type", "application/json")
                    .header("X-Telegram-Bot-Api-Secret-Token", secret)
                    .POST(HttpRequest.BodyPublishers.ofString(first.getValue()))
                    .build();
            status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                return status;
            }
            synchronized (this) {
                waiting.remove(first.getKey());
            }
        }
    }

    /// Where the webhook is; empty without one.
    public synchronized String webhook() {
        return webhook;
    }

    private String happens(String what, Object happened) {
        long number = NEXT_UPDATE.getAndIncrement();
        var update = new LinkedHashMap<String, Object>();
        update.put("update_id", number);
        update.put(what, happened);
        String json = JSON.writeValueAsString(update);
        waiting.put(number, json);
        notifyAll();
        return json;
    }

    private Map<String, Object> message(long chat, String language, Map<String, ?> fields) {
        meets(chat);
        var message = new LinkedHashMap<String, Object>(fields);
        message.put("message_id", nextMessage);
        chats.computeIfAbsent(chat, one -> new TreeMap<>())
                .put(nextMessage, new Shown(nextMessage, "> " + fields.get("text"), Map.of(), false, false));
        nextMessage++;
        message.put("from", from(chat, language));
        message.put("chat", privately(chat));
        message.put("date", date.get().getEpochSecond());
        return message;
    }

    private static Map<String, Object> from(long chat, String language) {
        return Map.of("id", chat, "is_bot", false, "first_name", "Invented", "language_code", language);
    }

    private static Map<String, Object> privately(long chat) {
        return Map.of("id", chat, "type", "private", "first_name", "Invented");
    }

    // What the bot does with it.

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (path.startsWith("/file/bot" + TOKEN + "/")) {
                hand(exchange, path.substring(("/file/bot" + TOKEN + "/").length()));
                return;
            }
            if (!path.startsWith("/bot" + TOKEN + "/")) {
                reply(exchange, new Reply(401, "Unauthorized"));
                return;
            }
            String method = path.substring(("/bot" + TOKEN + "/").length());
            JsonNode parameters = body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
            asked.add(new Asked(method, parameters, System.nanoTime()));
            Mood mood = mood(method);
            switch (mood) {
                case Wait(int seconds) -> reply(exchange, new Reply(seconds));
                case Broken(int status) -> {
                    exchange.sendResponseHeaders(status, 0);
                    exchange.getResponseBody().write("<html>".getBytes(StandardCharsets.UTF_8));
                }
                case Refuses(String description) -> reply(exchange, new Reply(400, description));
                case Lost lost -> call(method, parameters);
                case Smaller smaller -> {
                    String id = parameters.path("file_id").asString("");
                    reply(exchange, Reply.ok(Map.of("file_id", id, "file_path", "files/" + id)));
                }
                case Silent silent -> {
                    call(method, parameters);
                    begin(exchange);
                }
                case None none -> reply(exchange, call(method, parameters));
            }
        }
    }

    private void begin(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
        try {
            closing.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Mood mood(String method) {
        Mood mood = moods.getOrDefault(method, new ArrayDeque<>()).poll();
        return mood == null ? new None() : mood;
    }

    private record None() implements Mood {}

    private record Reply(int status, Object result, String refused, int seconds) {
        Reply(int status, String refused) {
            this(status, false, refused, 0);
        }

        Reply(int seconds) {
            this(429, false, "Too Many Requests: retry after " + seconds, seconds);
        }

        static Reply ok(Object result) {
            return new Reply(200, result, "", 0);
        }
    }

    private static void reply(HttpExchange exchange, Reply reply) throws IOException {
        var json = new LinkedHashMap<String, Object>();
        json.put("ok", reply.status() == 200);
        if (reply.status() == 200) {
            json.put("result", reply.result());
        } else {
            json.put("error_code", reply.status());
            json.put("description", reply.refused());
        }
        if (reply.seconds() > 0) {
            json.put("parameters", Map.of("retry_after", reply.seconds()));
        }
        byte[] body = JSON.writeValueAsBytes(json);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(reply.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    private void hand(HttpExchange exchange, String path) throws IOException {
        if (mood("file") instanceof Silent) {
            begin(exchange);
            return;
        }
        byte[] content = files.get(path.replace("files/", ""));
        exchange.sendResponseHeaders(content == null ? 404 : 200, content == null ? -1 : content.length);
        if (content != null) {
            exchange.getResponseBody().write(content);
        }
    }

    /// As the documentation has it: at most a hundred, names of small letters, descriptions of 1 to 256 characters.
    private static Reply setCommands(JsonNode parameters) {
        JsonNode all = parameters.path("commands");
        boolean fits = all.isArray() && all.size() <= 100;
        for (JsonNode one : all) {
            String described = one.path("description").asString("");
            fits &= one.path("command").asString("").matches("[a-z0-9_]{1,32}")
                    && !described.isEmpty()
                    && described.length() <= 256;
        }
        fits &= parameters.path("language_code").asString("").matches("|[a-z]{2}");
        return fits ? Reply.ok(true) : new Reply(400, "Bad Request: BOT_COMMAND_INVALID");
    }

    private Reply call(String method, JsonNode parameters) {
        return switch (method) {
            case "getMe" -> Reply.ok(Map.of("id", 1_234_567, "is_bot", true, "username", NAME));
            case "getUpdates" -> updates(parameters);
            case "setWebhook" -> setWebhook(parameters);
            case "setMyCommands" -> setCommands(parameters);
            case "deleteWebhook" -> {
                synchronized (this) {
                    webhook = "";
                }
                yield Reply.ok(true);
            }
            case "sendMessage" -> post(parameters);
            case "editMessageText" -> edit(parameters);
            case "deleteMessage" -> delete(parameters);
            case "pinChatMessage" -> pin(parameters);
            case "answerCallbackQuery" -> {
                released.add(parameters.path("callback_query_id").asString(""));
                yield Reply.ok(true);
            }
            case "getFile" -> file(parameters.path("file_id").asString(""));
            default -> new Reply(404, "Not Found");
        };
    }

    private synchronized Reply setWebhook(JsonNode parameters) {
        webhook = parameters.path("url").asString("");
        secret = parameters.path("secret_token").asString("");
        return secret.matches("[A-Za-z0-9_-]{1,256}")
                ? Reply.ok(true)
                : new Reply(400, "Bad Request: secret token contains illegal characters");
    }

    private synchronized Reply updates(JsonNode parameters) {
        if (!webhook.isEmpty()) {
            return new Reply(409, "Conflict: can't use getUpdates method while webhook is active");
        }
        long offset = parameters.path("offset").asLong(0);
        waiting.headMap(offset).clear();
        long until = System.nanoTime() + parameters.path("timeout").asLong(0) * 1_000_000_000L;
        try {
            while (waiting.isEmpty() && again.isEmpty() && System.nanoTime() < until) {
                wait(Math.max(1, (until - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        int limit = Math.max(0, parameters.path("limit").asInt(100) - again.size());
        List<JsonNode> page = waiting.values().stream()
                .limit(limit)
                .map(one -> JSON.readTree(one))
                .toList();
        List<JsonNode> all = new ArrayList<>(repeated(page));
        all.addAll(page);
        return Reply.ok(backwards ? all.reversed() : all);
    }

    /// What is given once more. Nothing that comes after what has yet to be given: whoever acknowledges the highest
    /// number
    /// acknowledges all below it, so the real one never skips any.
    private List<JsonNode> repeated(List<JsonNode> page) {
        long highest = page.isEmpty() ? Long.MAX_VALUE : number(page.getLast());
        List<JsonNode> all = again.stream()
                .map(one -> JSON.readTree(one))
                .filter(one -> number(one) <= highest)
                .toList();
        again.clear();
        return all;
    }

    private static long number(JsonNode update) {
        return update.path("update_id").asLong();
    }

    private synchronized Reply post(JsonNode parameters) {
        long chat = parameters.path("chat_id").asLong(0);
        Reply refused = refusal(chat, parameters);
        if (refused != null) {
            return refused;
        }
        long number = nextMessage++;
        var shown = new Shown(number, parameters.path("text").asString(""), keys(parameters), false, false);
        chats.computeIfAbsent(chat, one -> new TreeMap<>()).put(number, shown);
        return Reply.ok(Map.of("message_id", number, "chat", Map.of("id", chat)));
    }

    private @org.jspecify.annotations.Nullable Reply refusal(long chat, JsonNode parameters) {
        String text = parameters.path("text").asString("");
        if (!known.contains(chat)) {
            return new Reply(400, "Bad Request: chat not found");
        }
        if (blocked.contains(chat)) {
            return new Reply(403, "Forbidden: bot was blocked by the user");
        }
        if (text.isBlank()) {
            return new Reply(400, "Bad Request: message text is empty");
        }
        if (text.length() > LONGEST) {
            return new Reply(400, "Bad Request: message is too long");
        }
        for (JsonNode row : parameters.path("reply_markup").path("inline_keyboard")) {
            for (JsonNode key : row) {
                String data = key.path("callback_data").asString("");
                if (data.getBytes(StandardCharsets.UTF_8).length > 64) {
                    return new Reply(400, "Bad Request: BUTTON_DATA_INVALID");
                }
                if (key.path("text").asString("").isBlank()
                        || (data.isEmpty() && key.path("url").isMissingNode())) {
                    return new Reply(400, "Bad Request: can't parse inline keyboard button");
                }
            }
        }
        return null;
    }

    private static Map<String, String> keys(JsonNode parameters) {
        var keys = new LinkedHashMap<String, String>();
        for (JsonNode row : parameters.path("reply_markup").path("inline_keyboard")) {
            for (JsonNode key : row) {
                keys.put(
                        key.path("text").asString(""),
                        key.path("callback_data").asString(key.path("url").asString("")));
            }
        }
        return keys;
    }

    private synchronized Reply edit(JsonNode parameters) {
        long chat = parameters.path("chat_id").asLong(0);
        Reply refused = refusal(chat, parameters);
        TreeMap<Long, Shown> there = chats.getOrDefault(chat, new TreeMap<>());
        Shown before = there.get(parameters.path("message_id").asLong(0));
        if (refused != null || before == null) {
            return refused != null ? refused : new Reply(400, "Bad Request: message to edit not found");
        }
        String text = parameters.path("text").asString("");
        if (before.text().equals(text) && before.keys().equals(keys(parameters))) {
            return new Reply(
                    400,
                    "Bad Request: message is not modified: specified new message content and reply markup are exactly"
                            + " the same as a current content and reply markup of the message");
        }
        there.put(before.message(), new Shown(before.message(), text, keys(parameters), true, before.pinned()));
        return Reply.ok(true);
    }

    private synchronized Reply delete(JsonNode parameters) {
        TreeMap<Long, Shown> there =
                chats.getOrDefault(parameters.path("chat_id").asLong(0), new TreeMap<>());
        return there.remove(parameters.path("message_id").asLong(0)) == null
                ? new Reply(400, "Bad Request: message to delete not found")
                : Reply.ok(true);
    }

    private synchronized Reply pin(JsonNode parameters) {
        TreeMap<Long, Shown> there =
                chats.getOrDefault(parameters.path("chat_id").asLong(0), new TreeMap<>());
        Shown before = there.get(parameters.path("message_id").asLong(0));
        if (before == null) {
            return new Reply(400, "Bad Request: message to pin not found");
        }
        there.put(before.message(), new Shown(before.message(), before.text(), before.keys(), before.edited(), true));
        return Reply.ok(true);
    }

    private Reply file(String id) {
        byte[] content = files.get(id);
        if (content == null) {
            return new Reply(400, "Bad Request: wrong file_id or the file is temporarily unavailable");
        }
        return content.length > LARGEST
                ? new Reply(400, "Bad Request: file is too big")
                : Reply.ok(Map.of("file_id", id, "file_size", content.length, "file_path", "files/" + id));
    }
}
