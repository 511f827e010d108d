package org.whereabouts.telegram.channel.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.whereabouts.pages.Words;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.publication.wording.CardInWords;
import org.whereabouts.publication.wording.CardView;

/// An entry as some lines of a post: what the list on the pages has of it, and nothing that is not on its card.
@Component
class EntryInAPost {

    private static final String BETWEEN = " · ";
    /// A name of another script turns nothing around it.
    private static final String ISOLATE = "\u2068";
    private static final String ISOLATED = "\u2069";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_LINE = 300;

    private final CardInWords cards;
    private final Words words;

    EntryInAPost(CardInWords cards, Words words) {
        this.cards = cards;
        this.words = words;
    }

    /// The whole of it.
    ///
    /// @param address of its page
    String full(PublicCard card, Locale language, String address) {
        CardView view = cards.of(card, language);
        var lines = new ArrayList<String>();
        lines.add(isolated(cut(view.title(), LONGEST_NAME)));
        if (!view.others().isEmpty()) {
            lines.add(cut(joined(view.others()), LONGEST_LINE));
        }
        view.firstLines().forEach(line -> lines.add(cut(line(line, language), LONGEST_LINE)));
        lines.add(address);
        return String.join("\n", lines);
    }

    /// The name and where to read on, for a post that is too full.
    String brief(PublicCard card, Locale language, String address) {
        return isolated(cut(cards.of(card, language).title(), LONGEST_NAME)) + "\n" + address;
    }

    private String line(CardView.Line line, Locale language) {
        return line.label() + ": " + joined(line.parts()) + " (" + words.say(language, "standing." + line.standing())
                + ")";
    }

    private static String joined(List<String> parts) {
        return parts.stream().map(EntryInAPost::isolated).collect(Collectors.joining(BETWEEN));
    }

    private static String isolated(String text) {
        return ISOLATE + text + ISOLATED;
    }

    /// Cut between two words: half a word might be another one.
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = text.lastIndexOf(' ', longest - 1);
        return end <= 0 ? "…" : text.substring(0, end) + "…";
    }
}
