package org.whereabouts.intake.reading.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.reading.text.Resource;
import org.whereabouts.names.Gender;
import org.whereabouts.names.NameReader;
import org.whereabouts.names.Spelling;
import org.whereabouts.names.WrittenName;

/// Knows given names, also in another case than the nominative: those of `names`, and those of the West.
public final class GivenNames {

    private static final NameReader READER = new NameReader();
    /// The words of one article come again in the next.
    private static final Map<String, List<Form>> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 20_000;
    private static final Set<String> OF_THE_WEST = load();
    private static final Pattern OF_MEN = Pattern.compile(".+(?:ович|евич|йович|івич|ьич|мич)(?:а|у|ем|е|ові|еві)?");
    private static final Pattern OF_WOMEN = Pattern.compile(".+(?:овн|евн|івн|ївн|ичн)(?:а|ы|е|у|ой|ою|и|і)");
    private static final int SHORTEST = 3;
    private static final char CYRILLIC = 0x400;

    private GivenNames() {}

    /// Whether a word is a given name in the nominative.
    public static boolean isGiven(String word) {
        return forms(word, "en").stream().anyMatch(form -> form.in() == Case.NOM);
    }

    /// What given names a word may be a form of, the nominative first.
    static List<Form> forms(String word, String language) {
        String key = language + word;
        var known = KNOWN.get(key);
        if (known == null) {
            known = List.copyOf(found(word, language));
            if (KNOWN.size() >= MOST_KNOWN) {
                KNOWN.clear();
            }
            KNOWN.put(key, known);
        }
        return known;
    }

    private static List<Form> found(String word, String language) {
        var forms = new ArrayList<Form>(2);
        var gender = nominative(word);
        if (gender != null) {
            forms.add(new Form(word, Case.NOM, gender));
        }
        if (word.charAt(0) >= CYRILLIC && word.length() >= SHORTEST) {
            for (var form : Declension.GIVEN.nominatives(word, language)) {
                var known = nominative(form.nominative());
                if (known != null && fits(form, known)) {
                    forms.add(new Form(form.nominative(), form.in(), known));
                }
            }
        }
        return forms;
    }

    /// Of the bearer of a given name in the nominative.
    static Gender gender(String word) {
        var gender = nominative(word);
        return gender == null ? Gender.UNKNOWN : gender;
    }

    private static boolean fits(Form form, Gender known) {
        char last = form.nominative().charAt(form.nominative().length() - 1);
        return known == Gender.MASCULINE || known == Gender.UNKNOWN || last == 'а' || last == 'я';
    }

    private static @Nullable Gender nominative(String word) {
        if (word.length() < SHORTEST || !Character.isUpperCase(word.charAt(0))) {
            return null;
        }
        if (OF_THE_WEST.contains(word)) {
            return isWoman(word) ? Gender.FEMININE : Gender.UNKNOWN;
        }
        var spelling = spelling(word);
        boolean latin = word.charAt(0) < 0x250;
        if (spelling == null || spelling.classes().isEmpty()) {
            return null;
        }
        boolean known = spelling.listed() || (latin && isSure(spelling, word));
        return known ? spelling.gender() : null;
    }

    private static boolean isWoman(String word) {
        return word.charAt(0) >= CYRILLIC && (word.endsWith("а") || word.endsWith("я"));
    }

    /// Of another spelling than the tables', the name is whole and long enough to be no other word.
    private static boolean isSure(Spelling spelling, String word) {
        return !spelling.diminutive() && word.length() > SHORTEST + 1;
    }

    private static @Nullable Spelling spelling(String word) {
        var tokens = READER.read(WrittenName.of(word)).tokens();
        return tokens.size() == 1 ? tokens.getFirst().spelling() : null;
    }

    private static Set<String> load() {
        var names = new HashSet<String>();
        for (var line : Resource.lines("given-names-west.tsv")) {
            names.addAll(List.of(line.split(" ")));
        }
        return names;
    }

    /// Whether a word is built as a patronymic, in whatever case.
    static boolean isPatronymic(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return OF_MEN.matcher(lower).matches() || OF_WOMEN.matcher(lower).matches();
    }

    /// A patronymic in the nominative.
    static String patronymic(String word) {
        return word.replaceFirst("(?<=ич)(?:а|у|ем|е|ові|еві)$", "")
                .replaceFirst("(?<=(?:ов|ев|ів|їв|ич)н)(?:ы|е|у|ой|ою|и|і)$", "а");
    }
}
