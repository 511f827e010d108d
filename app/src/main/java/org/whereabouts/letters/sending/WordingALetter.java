package org.whereabouts.letters.sending;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.whereabouts.letters.Secret;
import org.whereabouts.letters.Subscription;
import org.whereabouts.letters.Topic;
import org.whereabouts.notices.post.Bulletin;
import org.whereabouts.notices.post.Bulletin.Part;
import org.whereabouts.notices.way.Way;
import org.whereabouts.pages.Words;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;

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

    /// Tells that entries are new.
    Bulletin letter(Subscription one, Secret secret, String address, int count, LocalDate day) {
        Locale language = one.language();
        URI ending = at(one.operation(), "/letter/end/" + secret.text());
        String topic = topic(one.topic(), language);
        var parts = new ArrayList<Part>();
        parts.add(Part.of(
                count < FEW
                        ? words.say(language, "letter.new.few", topic)
                        : words.say(language, "letter.new", count, topic)));
        parts.add(new Part(words.say(language, "letter.list"), at(one.operation(), "/list" + query(one.topic()))));
        parts.add(new Part(words.say(language, "letter.search"), at(one.operation(), "/search")));
        parts.add(Part.of(words.say(language, "letter.nobody")));
        parts.add(new Part(words.say(language, "letter.end"), ending));
        return new Bulletin(
                "letter." + one.id() + "." + day,
                new Way.Email(address),
                language,
                words.say(language, "letter.subject", words.date(language, day)),
                parts,
                ending);
    }

    private String topic(Topic topic, Locale language) {
        String what = topic.status() == null
                ? words.say(language, "letter.topic.all")
                : words.say(language, "status." + topic.status().name().toLowerCase(Locale.ROOT), "OTHER");
        return topic.place().isEmpty() ? what : words.say(language, "letter.topic.in", what, topic.place());
    }

    private static String query(Topic topic) {
        var parts = new ArrayList<String>();
        if (topic.status() != null) {
            parts.add("status=" + topic.status().name().toLowerCase(Locale.ROOT));
        }
        if (!topic.place().isEmpty()) {
            parts.add("place=" + java.net.URLEncoder.encode(topic.place(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private URI at(Operation.Id operation, String page) {
        return URI.create(pages + (operations.all().size() > 1 ? "/in/" + operation : "") + page);
    }
}
