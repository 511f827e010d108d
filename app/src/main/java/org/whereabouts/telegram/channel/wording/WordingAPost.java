package org.whereabouts.telegram.channel.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.whereabouts.pages.Words;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.telegram.api.Text;
import org.whereabouts.telegram.channel.Manner;
import org.whereabouts.telegram.channel.Post;
import org.whereabouts.telegram.channel.Post.Kind;
import org.whereabouts.telegram.channel.TheList;

/// Words a post from the cards of those who are named in it.
@Component
public class WordingAPost {

    /// However long what is said of them becomes, the names and addresses of as many fit into a post.
    private static final int MOST_ENTRIES = 18;
    /// What is said of somebody may grow a little before it has to be shortened.
    private static final int FULL = Text.LONGEST - 600;

    private static final String APART = "\n\n";

    private final EntryInAPost entries;
    private final Addresses addresses;
    private final TheList list;
    private final Words words;

    WordingAPost(EntryInAPost entries, Addresses addresses, TheList list, Words words) {
        this.entries = entries;
        this.addresses = addresses;
        this.list = list;
        this.words = words;
    }

    /// Whether one more fits into a digest.
    ///
    /// @param there  the cards of those who are named in it
    /// @param places how many have a place in it, also those who are not named now
    public boolean hasRoom(List<PublicCard> there, int places, PublicCard card, Locale language) {
        int length = full(card, language).length();
        for (PublicCard one : there) {
            length += APART.length() + full(one, language).length();
        }
        return places < MOST_ENTRIES && length <= FULL;
    }

    /// What stands in a post until it is given its words. It names nobody.
    public String shell(Post.Topic topic) {
        return words.say(topic.language(), "channel.shell");
    }

    /// What stands in a post that could not be deleted.
    public String takenBack(Post.Topic topic) {
        return words.say(topic.language(), "channel.taken-back");
    }

    /// The words of a digest or of a post about one entry.
    ///
    /// @param cards never empty
    public String say(Post.Topic topic, List<PublicCard> cards) {
        String full = say(topic, cards, card -> full(card, topic.language()));
        return full.length() <= Text.LONGEST
                ? full
                : say(topic, cards, card -> entries.brief(card, topic.language(), addresses.of(card)));
    }

    private String say(Post.Topic topic, List<PublicCard> cards, Function<PublicCard, String> entry) {
        var parts = new ArrayList<String>();
        if (topic.kind() == Kind.DIGEST) {
            parts.add(title(topic.period(), topic.language()));
        }
        if (list.isDemo()) {
            parts.add(words.say(topic.language(), "channel.demo"));
        }
        cards.stream().map(entry).forEach(parts::add);
        String all = addresses.list(cards.getFirst().operation());
        parts.add(words.say(topic.language(), "channel.all", all));
        return String.join(APART, parts);
    }

    /// What a digest is called.
    String title(LocalDate period, Locale language) {
        boolean day = list.manner().period() == Manner.Period.DAY;
        return words.say(language, day ? "channel.digest.day" : "channel.digest.week", words.date(language, period));
    }

    private String full(PublicCard card, Locale language) {
        return entries.full(card, language, addresses.of(card));
    }
}
