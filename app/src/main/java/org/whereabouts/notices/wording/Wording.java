package org.whereabouts.notices.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whereabouts.notices.News;
import org.whereabouts.pages.Words;

/// Makes texts and scripts of news. There is no parameter by which a name, a place or a fact could come in.
public final class Wording {

    private static final char LEFT_TO_RIGHT = '\u200e';

    private final Words words;
    private final String contact;

    /// @param contact how whoever runs the installation can be reached; may be empty
    public Wording(Words words, String contact) {
        this.words = words;
        this.contact = contact.strip();
    }

    /// The text of a notice. Grave news has none.
    ///
    /// @param wanted the language to speak in; one that there are no words in becomes the first that there
    ///               are
    public Writing write(News.Plain news, Locale wanted) {
        Locale language = spoken(wanted);
        String shortly = words.say(language, key("notice", news, "short"));
        List<String> all = new ArrayList<>();
        all.add(words.say(language, "notice.greeting"));
        all.add(words.say(language, key("notice", news, "text")));
        if (!contact.isEmpty()) {
            String reach = words.say(language, "notice.reach", inOrder(contact, language));
            all.add(reach);
            shortly += " " + reach;
        }
        all.add(words.say(language, "notice.safety"));
        return new Writing(language, words.say(language, "notice.subject"), shortly, all);
    }

    /// The text of an answer to a text message.
    public Writing answer(Answer answer, Locale wanted) {
        Locale language = spoken(wanted);
        String key = "answer." + answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String shortly = words.say(language, key);
        return new Writing(language, words.say(language, "notice.subject"), shortly, List.of(shortly));
    }

    /// In Arabic the groups of a telephone number would stand in the wrong order without the mark.
    private static String inOrder(String contact, Locale language) {
        return language.getLanguage().equals("ar") ? LEFT_TO_RIGHT + contact : contact;
    }

    /// What to say to somebody.
    public Script script(News news, Locale wanted) {
        Locale language = spoken(wanted);
        List<String> keys =
                List.of("script.who", "script.alone", key("script", news, "say"), "script.then", "script.end");
        return new Script(
                language, keys.stream().map(key -> words.say(language, key)).toList());
    }

    /// The language in which somebody is spoken to.
    public static Locale spoken(Locale wanted) {
        return Words.LANGUAGES.stream()
                .filter(one -> one.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Words.LANGUAGES.getFirst());
    }

    private static String key(String begin, News news, String end) {
        return begin + "." + news.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + end;
    }
}
