package org.whereabouts.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.whereabouts.audit.Sha256;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.Document.Came;
import org.whereabouts.sources.Document.Content;

/// What every collection of documents promises.
public abstract class DocumentsContract {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    /// A collection, and an operation of which it holds nothing.
    protected abstract Documents documents();

    /// That operation.
    protected abstract Operation.Id operation();

    /// A source of that operation.
    protected abstract Source.Id source();

    @Test
    void keepsADocumentWithHowItCame() {
        Documents documents = documents();
        Came came = came(Way.MAILBOX, "mailbox");
        Document.Id id = documents.add(content("one"), source(), null, came).orElseThrow();
        Document found = documents.find(id).orElseThrow();
        assertThat(found.content()).isEqualTo(content("one"));
        assertThat(found.source()).isEqualTo(source());
        assertThat(found.arrivals()).containsExactly(came);
        assertThat(documents.find(operation(), content("one").sha256())).contains(found);
    }

    @Test
    void keepsTheSameBytesOnceAndEveryArrival() {
        Documents documents = documents();
        Came first = came(Way.UPLOAD, "https://one.example/a");
        Document.Id id = documents.add(content("same"), null, null, first).orElseThrow();
        assertThat(documents.add(content("same"), source(), null, first)).isEmpty();
        Came second = came(Way.FOLDER, "https://two.example/a");
        documents.cameAgain(id, second);
        Document found = documents.find(id).orElseThrow();
        assertThat(found.arrivals()).containsExactly(first, second);
        assertThat(found.address()).isEqualTo("https://two.example/a");
        assertThat(documents.at(operation(), "https://one.example/a")).containsExactly(found);
    }

    @Test
    void whoseItIsCanBeSaidLater() {
        Documents documents = documents();
        Document.Id id = documents
                .add(content("nobody's"), null, null, came(Way.BOT, ""))
                .orElseThrow();
        assertThat(documents.find(id).orElseThrow().source()).isNull();
        documents.belongsTo(id, source());
        assertThat(documents.of(source(), 5)).extracting(Document::id).containsExactly(id);
    }

    @Test
    void knowsWhatCameInWhat() {
        Documents documents = documents();
        Document.Id letter = documents
                .add(content("letter"), null, null, came(Way.MAILBOX, ""))
                .orElseThrow();
        Document.Id inIt = documents
                .add(content("attachment"), null, letter, came(Way.MAILBOX, ""))
                .orElseThrow();
        assertThat(documents.within(letter)).extracting(Document::id).containsExactly(inIt);
        assertThat(documents.newest(Long.MAX_VALUE, 2)).extracting(Document::id).containsExactly(inIt, letter);
        assertThat(documents.newest(inIt.number(), 1)).extracting(Document::id).containsExactly(letter);
    }

    @Test
    void noPlaceIsTheSameAsNoOther() {
        Documents documents = documents();
        documents.add(content("placeless"), null, null, came(Way.BOT, ""));
        assertThat(documents.at(operation(), "")).isEmpty();
    }

    private static Came came(Way way, String place) {
        return new Came(way, place, "name.html", NOON, NOON.plusSeconds(5), "officer:invented");
    }

    private Content content(String text) {
        var sha256 = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return new Content(operation(), sha256, "name.html", "text/html", text.length(), Kind.ARTICLE);
    }
}
