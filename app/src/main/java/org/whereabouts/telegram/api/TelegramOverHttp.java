package org.whereabouts.telegram.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import tools.jackson.databind.JsonNode;

/// Speaks the Bot API, no faster than Telegram allows.
public final class TelegramOverHttp implements Telegram {

    private static final int MOST_UPDATES = 100;
    /// Two at once could be stored in the wrong order.
    private static final int AT_ONCE = 1;
    private static final List<String> WANTED = List.of("message", "edited_message", "callback_query", "my_chat_member");

    private final Line line;
    private final Pace pace;

    /// Speaks to the server at a place.
    public TelegramOverHttp(Place place) {
        this(place, System::nanoTime);
    }

    TelegramOverHttp(Place place, LongSupplier nanos) {
        this.line = new Line(place);
        this.pace = new Pace(nanos);
    }

    @Override
    public Answer<String> name() {
        return ask("getMe", Map.of(), me -> me.path("username").asString(""));
    }

    @Override
    public Answer<List<Update>> fetch(long after, Duration wait) {
        var parameters = Map.of(
                "offset", after + 1, "timeout", wait.toSeconds(), "limit", MOST_UPDATES, "allowed_updates", WANTED);
        return line.ask("getUpdates", parameters, wait, TelegramOverHttp::updates);
    }

    private static List<Update> updates(JsonNode all) {
        var updates = new ArrayList<Update>();
        all.forEach(one -> updates.add(new Update(one.path("update_id").asLong(0), one.toString())));
        return updates;
    }

    @Override
    public Answer<Boolean> bring(String address, String secret) {
        return ask(
                "setWebhook",
                Map.of("url", address, "secret_token", secret, "allowed_updates", WANTED, "max_connections", AT_ONCE),
                TelegramOverHttp::yes);
    }

    @Override
    public Answer<Boolean> keep() {
        return ask("deleteWebhook", Map.of(), TelegramOverHttp::yes);
    }

    @Override
    public Answer<Boolean> commands(String language, List<Command> commands) {
        var listed = commands.stream()
                .map(one -> Map.of("command", one.name(), "description", one.description()))
                .toList();
        return ask("setMyCommands", Map.of("commands", listed, "language_code", language), TelegramOverHttp::yes);
    }

    @Override
    public Answer<Posted> send(ChatId chat, Text text) {
        var parameters = parameters(chat, text);
        parameters.put("disable_notification", text.quiet());
        return paced(
                chat,
                "sendMessage",
                parameters,
                sent -> new Posted(chat, sent.path("message_id").asLong(0)));
    }

    @Override
    public Answer<Boolean> edit(Posted message, Text text) {
        var parameters = parameters(message.chat(), text);
        parameters.put("message_id", message.message());
        return paced(message.chat(), "editMessageText", parameters, TelegramOverHttp::yes);
    }

    @Override
    public Answer<Boolean> delete(Posted message) {
        return ask("deleteMessage", where(message), TelegramOverHttp::yes);
    }

    @Override
    public Answer<Boolean> pin(Posted message) {
        return ask("pinChatMessage", where(message), TelegramOverHttp::yes);
    }

    @Override
    public Answer<Boolean> release(String id) {
        return ask("answerCallbackQuery", Map.of("callback_query_id", id), TelegramOverHttp::yes);
    }

    @Override
    public Answer<byte[]> file(String id) {
        Answer<String> path = ask(
                "getFile", Map.of("file_id", id), file -> file.path("file_path").asString(""));
        return switch (path) {
            case Answer.Done<String>(var there) -> line.load(there);
            case Answer.TooSoon<String>(var pause) -> new Answer.TooSoon<>(pause);
            case Answer.NotReached<String> nobody -> new Answer.NotReached<>();
            case Answer.Unknown<String> silent -> new Answer.Unknown<>();
            case Answer.Refused<String>(var why) -> new Answer.Refused<>(why);
        };
    }

    private <T> Answer<T> paced(ChatId chat, String method, Map<String, ?> parameters, Function<JsonNode, T> read) {
        Optional<Duration> tooSoon = pace.take(chat);
        if (tooSoon.isPresent()) {
            return new Answer.TooSoon<>(tooSoon.get());
        }
        Answer<T> answer = ask(method, parameters, read);
        if (answer instanceof Answer.TooSoon<T>(var pause)) {
            pace.leave(chat, pause);
        }
        return answer;
    }

    private <T> Answer<T> ask(String method, Map<String, ?> parameters, Function<JsonNode, T> read) {
        return line.ask(method, parameters, Duration.ZERO, read);
    }

    private static boolean yes(JsonNode ignored) {
        return true;
    }

    private static Map<String, Object> where(Posted message) {
        return Map.of("chat_id", message.chat().number(), "message_id", message.message());
    }

    private static Map<String, Object> parameters(ChatId chat, Text text) {
        var parameters = new HashMap<String, Object>();
        parameters.put("chat_id", chat.number());
        parameters.put("text", text.words());
        parameters.put("link_preview_options", Map.of("is_disabled", true));
        parameters.put("reply_markup", Map.of("inline_keyboard", keyboard(text.keys())));
        return parameters;
    }

    private static List<List<Map<String, String>>> keyboard(Keys keys) {
        return keys.rows().stream()
                .map(row -> row.stream().map(TelegramOverHttp::key).toList())
                .toList();
    }

    private static Map<String, String> key(Keys.Key key) {
        return switch (key) {
            case Keys.Press(var label, var gives) -> Map.of("text", label, "callback_data", gives);
            case Keys.Link(var label, var address) -> Map.of("text", label, "url", address);
        };
    }
}
