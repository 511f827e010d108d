package org.whereabouts.telegram.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whereabouts.telegram.api.Event.FileSent;
import org.whereabouts.telegram.api.Event.Origin;
import org.whereabouts.telegram.api.Event.Sort;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what Telegram tells. It takes what it knows and stumbles over nothing: the protocol grows every month.
final class Events {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Map<String, Sort> FILES = Map.of(
            "video", Sort.VIDEO,
            "animation", Sort.VIDEO,
            "video_note", Sort.VIDEO,
            "document", Sort.DOCUMENT,
            "audio", Sort.SOUND,
            "voice", Sort.SOUND);

    private Events() {}

    private static final String MISSED = "whereabouts_missed";

    static String missed(long number, Event.Missed missed) {
        return JSON.writeValueAsString(Map.of(
                "update_id", number, MISSED, Map.of("chat", missed.chat().number(), "language", missed.language())));
    }

    static Event read(String json) {
        try {
            return read(JSON.readTree(json));
        } catch (JacksonException notJson) {
            return new Event.Other();
        }
    }

    private static Event read(JsonNode update) {
        if (update.path("message").isObject()) {
            return wrote(update.path("message"));
        }
        if (update.path("edited_message").isObject()) {
            return edited(update.path("edited_message"));
        }
        if (update.path("callback_query").isObject()) {
            return pressed(update.path("callback_query"));
        }
        if (update.path(MISSED).isObject()) {
            JsonNode missed = update.path(MISSED);
            return new Event.Missed(new ChatId(missed.path("chat").asLong(0)), text(missed, "language"));
        }
        JsonNode member = update.path("my_chat_member");
        if (isPrivate(member.path("chat"))) {
            return new Event.Left(
                    chat(member.path("chat")),
                    text(member.path("new_chat_member"), "status").equals("kicked"));
        }
        return new Event.Other();
    }

    private static Event wrote(JsonNode message) {
        if (!isPrivate(message.path("chat"))) {
            return new Event.Other();
        }
        return new Event.Wrote(
                chat(message.path("chat")),
                List.of(message.path("message_id").asLong(0)),
                moment(message.path("date")),
                text(message.path("from"), "language_code"),
                words(message),
                files(message),
                origins(message.path("forward_origin")),
                text(message, "media_group_id"));
    }

    private static Event edited(JsonNode message) {
        // A place that is shared goes on changing, and nobody wrote that.
        return isPrivate(message.path("chat")) && !message.path("location").isObject()
                ? new Event.Edited(
                        chat(message.path("chat")),
                        message.path("message_id").asLong(0),
                        text(message.path("from"), "language_code"),
                        words(message))
                : new Event.Other();
    }

    private static String words(JsonNode message) {
        String text = text(message, "text");
        return text.isEmpty() ? text(message, "caption") : text;
    }

    private static Event pressed(JsonNode query) {
        JsonNode message = query.path("message");
        if (!isPrivate(message.path("chat"))) {
            return new Event.Other();
        }
        return new Event.Pressed(
                chat(message.path("chat")),
                text(query, "id"),
                message.path("message_id").asLong(0),
                text(query.path("from"), "language_code"),
                text(query, "data"));
    }

    private static List<FileSent> files(JsonNode message) {
        var files = new ArrayList<FileSent>();
        JsonNode sizes = message.path("photo");
        if (sizes.isArray() && !sizes.isEmpty()) {
            // The largest is the last.
            files.add(file(Sort.PHOTO, sizes.get(sizes.size() - 1)));
        }
        FILES.forEach((name, sort) -> {
            // An animation comes as a document as well.
            boolean twice = name.equals("document") && message.path("animation").isObject();
            if (message.path(name).isObject() && !twice) {
                files.add(file(sort, message.path(name)));
            }
        });
        return files;
    }

    private static FileSent file(Sort sort, JsonNode file) {
        return new FileSent(sort, text(file, "file_id"), file.path("file_size").asLong(0));
    }

    private static List<Origin> origins(JsonNode forwarded) {
        Origin origin = origin(forwarded);
        return origin == null ? List.of() : List.of(origin);
    }

    private static @Nullable Origin origin(JsonNode forwarded) {
        Instant said = moment(forwarded.path("date"));
        return switch (text(forwarded, "type")) {
            case "channel" -> {
                JsonNode chat = forwarded.path("chat");
                String name = text(chat, "username");
                String key = "channel " + number(chat) + "/"
                        + forwarded.path("message_id").asLong(0);
                yield new Origin(key, name.isEmpty() ? null : name, said);
            }
            case "chat" -> said("group " + number(forwarded.path("sender_chat")), said);
            case "user" -> said("person " + number(forwarded.path("sender_user")), said);
            case "hidden_user" -> said("hidden " + text(forwarded, "sender_user_name"), said);
            default -> null;
        };
    }

    /// One person says many things: Telegram does not tell which message it was, but when it was written.
    private static Origin said(String by, Instant at) {
        return new Origin(by + "/" + at.getEpochSecond(), null, at);
    }

    private static boolean isPrivate(JsonNode chat) {
        return text(chat, "type").equals("private");
    }

    private static ChatId chat(JsonNode chat) {
        return new ChatId(number(chat));
    }

    private static long number(JsonNode one) {
        return one.path("id").asLong(0);
    }

    private static Instant moment(JsonNode seconds) {
        return Instant.ofEpochSecond(Math.clamp(seconds.asLong(0), 0, 253_402_300_799L));
    }

    private static String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isString() ? value.asString() : "";
    }
}
