package org.whereabouts.intake.reading;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.whereabouts.intake.reading.claiming.Claim;
import org.whereabouts.intake.reading.claiming.Claims;
import org.whereabouts.intake.reading.claiming.Marked;
import org.whereabouts.intake.reading.figures.Counted;
import org.whereabouts.intake.reading.figures.FiguresInText;
import org.whereabouts.intake.reading.page.Page;
import org.whereabouts.intake.reading.page.Pages;
import org.whereabouts.intake.reading.page.Section;
import org.whereabouts.intake.reading.people.PeopleInText;
import org.whereabouts.intake.reading.text.Sentences;

/// Reads articles and posts: people and figures of which they speak, each with its place in the text.
///
/// By rules and tables alone; what they do not understand is absent. Nothing is fetched, nothing stored. Safe for
/// use by many threads.
public final class ReadingAnArticle {

    /// Which rules and tables these are: counted up with each change of what is read, so that whoever counts mistakes
    /// knows whose they were.
    public static final int VERSION = 1;

    /// Reads a file, HTML or saved text; any bytes get an answer.
    public Reading read(byte[] file) {
        Page page = Pages.read(file);
        var pieces = page.sections().stream()
                .map(section -> piece(page.text(), section))
                .toList();
        return new Reading(sha256(file), page.text(), page.cut(), pieces);
    }

    private static Piece piece(String text, Section section) {
        return new Piece(
                section.title(),
                section.author(),
                section.published(),
                section.language(),
                section.span(),
                section.language() == null ? List.of() : mentions(text, section, section.language()));
    }

    private static List<Mention> mentions(String text, Section section, String language) {
        var published = section.published() == null ? null : section.published().value();
        var sentences = Sentences.of(
                        text, section.body().start(), section.body().end())
                .stream()
                .map(sentence -> Marked.of(sentence, language, published))
                .toList();
        var claims = new ArrayList<List<Claim>>();
        var counted = new ArrayList<Counted>();
        var claiming = new Claims();
        var counting = new FiguresInText();
        for (var sentence : sentences) {
            claims.add(claiming.next(sentence));
        }
        for (int at = 0; at < sentences.size(); at++) {
            int next = at + 1;
            boolean later = claims.get(at).isEmpty()
                    && next < sentences.size()
                    && Claims.isOfTheFormer(sentences.get(next).sentence());
            counted.add(counting.next(sentences.get(at), later ? claims.get(next) : claims.get(at)));
        }
        var mentions = new ArrayList<Mention>(PeopleInText.find(sentences, claims, counted));
        var author = section.author();
        if (author != null && author.at() != null) {
            mentions.removeIf(one -> one instanceof PersonMention person && isNamed(person, author.value()));
            mentions.add(PeopleInText.author(author, author.at()));
        }
        counted.forEach(one -> mentions.addAll(one.figures()));
        mentions.sort(Comparator.comparingInt(mention -> mention.at().start()));
        return mentions;
    }

    private static boolean isNamed(PersonMention person, String name) {
        return person.name() != null && person.name().value().equals(name);
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException("WA-0525 no SHA-256", everyJavaHasIt);
        }
    }
}
