package org.whereabouts.telegram.sending;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.telegram.api.ChatId;
import org.whereabouts.telegram.api.Keys;
import org.whereabouts.telegram.api.Posted;
import org.whereabouts.telegram.api.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Something to be done in a chat.
public sealed interface Act {

    /// Saying something.
    ///
    /// @param twice the line that is added when it may have been said before
    /// @param lasts whether it is said however late, because it can be learned nowhere else
    record Say(ChatId chat, Text text, String twice, boolean lasts) implements Act {

        /// The same, with the mark.
        Text marked() {
            String mark = "\n\n" + twice;
            return new Text(Text.cut(text.words(), Text.LONGEST - mark.length()) + mark, text.keys(), text.quiet());
        }
    }

    /// Deleting a message.
    record Delete(Posted message) implements Act {}

    /// Letting go a key that was pressed.
    record Release(ChatId chat, String pressing) implements Act {}

    /// In which chat.
    default ChatId where() {
        return switch (this) {
            case Say say -> say.chat();
            case Delete delete -> delete.message().chat();
            case Release release -> release.chat();
        };
    }

    /// As it is sealed.
    default byte[] json() {
        return Written.JSON.writeValueAsBytes(
                switch (this) {
                    case Say(ChatId chat, Text text, String twice, boolean lasts) ->
                        new Written(chat.number(), 0, "", text.words(), twice, Written.keys(text.keys()), lasts);
                    case Delete(Posted(ChatId chat, long message)) ->
                        new Written(chat.number(), message, "", "", "", List.of(), null);
                    case Release(ChatId chat, String pressing) ->
                        new Written(chat.number(), 0, pressing, "", "", List.of(), null);
                });
    }

    /// Reads what was sealed; empty when another version wrote it in another form.
    static Optional<Act> read(byte[] json) {
        try {
            return Optional.of(Written.JSON.readValue(json, Written.class).act());
        } catch (JacksonException | IllegalArgumentException | NullPointerException unreadable) {
            return Optional.empty();
        }
    }

    /// An act in the form that is sealed: one flat object. A field may be added; none may ever change its meaning.
    record Written(
            long chat,
            long delete,
            String release,
            String words,
            String twice,
            List<List<List<String>>> keys,
            @Nullable Boolean lasts) {

        private static final JsonMapper JSON = JsonMapper.builder().build();
        private static final String LINK = "link";

        public Written {
            keys = List.copyOf(keys);
        }

        private static List<List<List<String>>> keys(Keys keys) {
            return keys.rows().stream()
                    .map(row -> row.stream().map(Written::key).toList())
                    .toList();
        }

        private static List<String> key(Keys.Key key) {
            return switch (key) {
                case Keys.Press(var label, var gives) -> List.of("press", label, gives);
                case Keys.Link(var label, var address) -> List.of(LINK, label, address);
            };
        }

        /// Nothing of it.
        @Override
        public String toString() {
            return "an act";
        }

        private Act act() {
            var there = new ChatId(chat);
            if (delete > 0) {
                return new Delete(new Posted(there, delete));
            }
            return release.isEmpty()
                    ? new Say(there, Text.of(words, read()), twice, Boolean.TRUE.equals(lasts))
                    : new Release(there, release);
        }

        private Keys read() {
            return new Keys(keys.stream()
                    .map(row -> row.stream().map(Written::read).toList())
                    .toList());
        }

        private static Keys.Key read(List<String> key) {
            return key.getFirst().equals(LINK)
                    ? new Keys.Link(key.get(1), key.get(2))
                    : new Keys.Press(key.get(1), key.get(2));
        }
    }
}
