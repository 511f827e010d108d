package org.whereabouts.letters.sending;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.whereabouts.letters.News;
import org.whereabouts.letters.Secret;
import org.whereabouts.letters.Subscription;
import org.whereabouts.letters.Topic;
import org.whereabouts.notices.post.Bulletin;
import org.whereabouts.notices.post.Bulletin.Part;
import org.whereabouts.notices.way.Way;
import org.whereabouts.pages.Words;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import org.whereabouts.registry.Status;

/// Words letters and invitations. They name nobody; a number under eleven, which could point to one person, is not
/// written.
@Component
class WordingALetter {

    private static final int FEW = 11;

    private final Words words;
    private final Operations operations;
    private final String pages;

    WordingALetter(Words words, Operations operations, @Value("${whereabouts.address:}") String pages) {
        this.words = words;
        this.operations = operations;
        this.pages = pages.strip().replaceFirst("/+$", "");
    }

    /// Whether anybody can be told where the pages are.
    boolean ready() {
        return !pages.isEmpty();
    }

    /// Asks whoever has the address whether they want the letter.
    Bulletin invitation(Subscription one, Secret secret, String address) {
        Locale language = one.language();
        var parts = List.of(
                Part.of(words.say(language, "letter.invite.text", topic(one.topic(), language))),
                new Part(
                        words.say(language, "letter.invite.go"),
                        at(one.operation(), "/letter/confirm/" + secret.text())),
                Part.of(words.say(language, "letter.invite.not")));
        return new Bulletin(
                "invite." + one.id(),
                new Way.Email(address),
                language,
                words.say(language, "letter.invite.subject"),
                parts,
                null);
    }

    /// Tells what is new.
    Bulletin letter(Subscription one, Secret secret, String address, News news, LocalDate day) {
        Locale language = one.language();
        URI ending = at(one.operation(), "/letter/end/" + secret.text());
        var parts = new ArrayList<>(parts(news, one));
        parts.add(Part.of(words.say(language, "letter.nobody")));
        parts.add(new Part(words.say(language, "letter.end"), ending));
        String subject = one.topic() instanceof Topic.Figures ? "letter.subject.figures" : "letter.subject";
        return new Bulletin(
                "letter." + one.id() + "." + day,
                new Way.Email(address),
                language,
                words.say(language, subject, words.date(language, day)),
                parts,
                ending);
    }

    private List<Part> parts(News news, Subscription one) {
        return switch (news) {
            case News.Entries(int count) -> entries(count, one);
            case News.Figures fresh -> figures(fresh, one);
            case News.Nothing() -> List.of();
        };
    }

    private List<Part> entries(int count, Subscription one) {
        Locale language = one.language();
        String topic = topic(one.topic(), language);
        return List.of(
                Part.of(
                        count < FEW
                                ? words.say(language, "letter.new.few", topic)
                                : words.say(language, "letter.new", count, topic)),
                new Part(words.say(language, "letter.list"), at(one.operation(), "/list" + query(one.topic()))),
                new Part(words.say(language, "letter.search"), at(one.operation(), "/search")));
    }

    /// No number: on its page it stands with its method or its source, and with what has become of it since.
    private List<Part> figures(News.Figures fresh, Subscription one) {
        List<Part> parts = new ArrayList<>();
        if (fresh.counted()) {
            parts.add(new Part(
                    words.say(one.language(), "letter.figures.counted"), at(one.operation(), "/figures/counted")));
        }
        if (fresh.claimed()) {
            parts.add(new Part(
                    words.say(one.language(), "letter.figures.claimed"), at(one.operation(), "/figures/claimed")));
        }
        return parts;
    }

    private String topic(Topic topic, Locale language) {
        return switch (topic) {
            case Topic.Figures() -> words.say(language, "letter.topic.figures");
            case Topic.Entries(@Nullable Status status, String place) -> {
                String what = status == null
                        ? words.say(language, "letter.topic.all")
                        : words.say(language, "status." + status.name().toLowerCase(Locale.ROOT), "OTHER");
                yield place.isEmpty() ? what : words.say(language, "letter.topic.in", what, place);
            }
        };
    }

    private static String query(Topic topic) {
        if (!(topic instanceof Topic.Entries(@Nullable Status status, String place))) {
            return "";
        }
        var parts = new ArrayList<String>();
        if (status != null) {
            parts.add("status=" + status.name().toLowerCase(Locale.ROOT));
        }
        if (!place.isEmpty()) {
            parts.add("place=" + java.net.URLEncoder.encode(place, java.nio.charset.StandardCharsets.UTF_8));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private URI at(Operation.Id operation, String page) {
        return URI.create(pages + (operations.all().size() > 1 ? "/in/" + operation : "") + page);
    }
}
