package org.whereabouts.telegram.talking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.registry.Operation;
import org.whereabouts.telegram.api.ChatId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A talk in the form that is sealed: one flat object in which what is not there is absent. A field may be added; none
/// may ever change its meaning.
@JsonInclude(JsonInclude.Include.NON_NULL)
record TalkJson(
        long chat,
        String language,
        boolean chosen,
        boolean warned,
        @Nullable String operation,
        @Nullable String enquiry,
        @Nullable String telling,
        @Nullable List<String> full,
        @Nullable Boolean edited,
        String state,
        @Nullable String then,
        @Nullable UUID followed) {

    private static final Logger LOG = LoggerFactory.getLogger(TalkJson.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static byte[] write(Talk talk) {
        State state = talk.state();
        Operation.Id operation = talk.operation();
        return JSON.writeValueAsBytes(new TalkJson(
                talk.chat().number(),
                talk.language().toLanguageTag(),
                talk.chosen(),
                talk.warned(),
                operation == null ? null : operation.slug(),
                words(talk.enquiry()),
                words(talk.telling()),
                talk.full().isEmpty()
                        ? null
                        : talk.full().stream().map(WordCode::words).toList(),
                talk.edited() ? true : null,
                state.name(),
                then(state),
                followed(state)));
    }

    /// Empty when it was written by a version that knew more than this one: the talk begins anew then, and what was
    /// answered in it waits in its draft until that is forgotten.
    static Optional<Talk> read(byte[] json) {
        try {
            return Optional.of(JSON.readValue(json, TalkJson.class).talk());
        } catch (JacksonException | IllegalArgumentException | NullPointerException unreadable) {
            LOG.warn("WA-1737 a talk cannot be read, and begins anew");
            return Optional.empty();
        }
    }

    private Talk talk() {
        return new Talk(
                new ChatId(chat),
                Locale.forLanguageTag(language),
                chosen,
                warned,
                operation == null ? null : new Operation.Id(operation),
                code(enquiry),
                code(telling),
                full == null ? List.of() : full.stream().map(WordCode::new).toList(),
                edited != null && edited,
                where());
    }

    private State where() {
        return switch (state) {
            case "language" -> new State.ChoosingALanguage();
            case "register" -> new State.ChoosingARegister(then == null ? null : errand());
            case "warning" -> new State.Warned(errand());
            case "look" -> new State.Looking();
            case "receipt" -> new State.ReadingAReceipt();
            case "standing", "standing.sure" ->
                followed == null
                        ? new State.Resting()
                        : new State.Standing(new Enquiry.Id(followed), state.equals("standing.sure"));
            case "told", "told.sure" ->
                followed == null
                        ? new State.Resting()
                        : new State.Followed(new Telling.Id(followed), state.equals("told.sure"));
            case "delete" -> new State.Deleting();
            default -> question();
        };
    }

    private State question() {
        String key = state.substring(state.indexOf('.') + 1).toUpperCase(Locale.ROOT);
        if (state.startsWith("ask.")) {
            return new State.Asking(State.Asked.valueOf(key));
        }
        return state.startsWith("tell.") ? new State.Telling(State.Told.valueOf(key)) : new State.Resting();
    }

    private Errand errand() {
        return Errand.valueOf(then == null ? Errand.LOOK.name() : then);
    }

    private static @Nullable String then(State state) {
        return switch (state) {
            case State.ChoosingARegister(Errand then) -> then == null ? null : then.name();
            case State.Warned(Errand then) -> then.name();
            default -> null;
        };
    }

    private static @Nullable UUID followed(State state) {
        return switch (state) {
            case State.Standing standing -> standing.enquiry().value();
            case State.Followed followed -> followed.telling().value();
            default -> null;
        };
    }

    private static @Nullable String words(@Nullable WordCode code) {
        return code == null ? null : code.words();
    }

    private static @Nullable WordCode code(@Nullable String words) {
        return words == null ? null : new WordCode(words);
    }
}
