package org.whereabouts.intake.reading.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.reading.text.Places;
import org.whereabouts.intake.reading.text.Sentence;
import org.whereabouts.intake.reading.text.TermKind;
import org.whereabouts.intake.reading.text.Token;
import org.whereabouts.names.Gender;

/// Finds the names of people in a sentence.
///
/// A name is a known given name beside a word that may be a family name; or, behind an office, a rank or before an
/// age, two words with capitals. A given name alone is one only behind a word of kinship.
public final class NameSpotter {

    private static final int LONGEST = 4;
    private static final int TITLE = 9;
    private static final Set<String> BESIDE_A_PLACE = Set.of(
            "university",
            "street",
            "square",
            "hospital",
            "oblast",
            "region",
            "district",
            "avenue",
            "institute",
            "airport",
            "cup",
            "prize",
            "foundation",
            "museum",
            "school",
            "boulevard",
            "border");
    private static final Set<String> POSSESSIVES =
            Set.of("его", "ее", "их", "його", "її", "їх", "моя", "наша", "твоя", "ваша", "своя");
    private static final Set<String> WOMEN = Set.of(
            "мать", "мати", "мама", "жена", "дружина", "сестра", "дочь", "дочка", "донька", "вдова", "бабушка",
            "бабуся", "внучка", "онука");
    private static final Set<String> PARTICLES =
            Set.of("van", "von", "de", "der", "den", "bin", "al", "el", "la", "di", "ibn");

    private final Sentence sentence;
    private final String language;

    private NameSpotter(Sentence sentence, String language) {
        this.sentence = sentence;
        this.language = language;
    }

    /// The names of a sentence in their order.
    public static List<NameSpan> find(Sentence sentence, String language) {
        return new NameSpotter(sentence, language).all();
    }

    private List<NameSpan> all() {
        var all = new ArrayList<NameSpan>();
        for (int at = 0; at < sentence.size(); at++) {
            int from = all.isEmpty() ? 0 : all.getLast().to();
            var found = language.equals("en") ? latin(at) : cyrillic(at, from);
            if (found != null) {
                all.add(found);
                at = found.to() - 1;
            }
        }
        return all;
    }

    private @Nullable NameSpan latin(int at) {
        if (!isName(at)) {
            return null;
        }
        boolean given = GivenNames.isGiven(sentence.token(at).text());
        int to = at + 1;
        while (to < sentence.size() && to - at < LONGEST && goesOn(to)) {
            to++;
        }
        if (to - at == 1) {
            return given && isKin(at) ? span(at, to, at, null) : null;
        }
        boolean place = to < sentence.size()
                && BESIDE_A_PLACE.contains(sentence.token(to).key());
        boolean known =
                given || isTitled(at) || isKin(at) || isIntroduced(at) || isFollowedByAnAge(to) || isExplained(to);
        return known && !place ? span(at, to, at, sentence.token(to - 1).text()) : null;
    }

    private boolean goesOn(int at) {
        return isName(at)
                || (sentence.token(at).isInitial() && sentence.is(at + 1, ".") && isName(at + 2))
                || (sentence.is(at, ".") && sentence.token(at - 1).isInitial())
                || (PARTICLES.contains(sentence.token(at).key()) && isName(at + 1));
    }

    private NameSpan span(int from, int to, int given, @Nullable String family) {
        var words = new StringBuilder();
        for (int word = from; word < to; word++) {
            boolean close = words.isEmpty() || sentence.is(word, ".");
            words.append(close ? "" : " ").append(sentence.token(word).text());
        }
        return new NameSpan(
                words.toString(),
                sentence.token(given).text(),
                family,
                GivenNames.gender(sentence.token(given).text()),
                false,
                from,
                to);
    }

    private @Nullable NameSpan cyrillic(int at, int free) {
        if (!isName(at)) {
            return null;
        }
        var forms = isWomanOfTheFamily(at)
                ? List.of(new Form(text(at), Case.NOM, Gender.FEMININE))
                : GivenNames.forms(sentence.token(at).text(), language);
        if (forms.isEmpty()) {
            return isIntroduced(at)
                            && isName(at + 1)
                            && given(at + 1).isEmpty()
                            && !GivenNames.isPatronymic(text(at + 1))
                    ? span(at, at + 2, at, text(at + 1))
                    : null;
        }
        int next = at + 1;
        String patronymic = null;
        if (isName(next) && GivenNames.isPatronymic(text(next))) {
            patronymic = GivenNames.patronymic(text(next));
            next++;
        }
        int family = familyAt(at, next, free, patronymic != null);
        if (family < 0) {
            return patronymic != null || isKin(at) ? whole(forms.getFirst(), patronymic, -1, at, next) : null;
        }
        var form = agreeing(forms, text(family));
        return whole(form, patronymic, family, Math.min(at, family), Math.max(next, family + 1));
    }

    /// Where the family name stands: behind, or before as in lists; negative where there is none.
    private int familyAt(int given, int next, int free, boolean sure) {
        boolean before =
                given - 1 >= free && isName(given - 1) && given(given - 1).isEmpty();
        if (before && (sure || !isName(next))) {
            return given - 1;
        }
        return isName(next) ? next : -1;
    }

    private NameSpan whole(Form form, @Nullable String patronymic, int familyAt, int from, int to) {
        String family = familyAt < 0 ? null : Declension.FAMILY.nominative(named(text(familyAt)), form, language);
        String name =
                form.nominative() + (patronymic == null ? "" : " " + patronymic) + (family == null ? "" : " " + family);
        return new NameSpan(name, form.nominative(), family, form.gender(), form.in() != Case.NOM, from, to);
    }

    /// КОВАЛЕНКО in capitals is Коваленко.
    private static String named(String word) {
        boolean capitals = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
        return capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    }

    /// Олександра Шевчука is a man in the genitive, Олександра Шевчук a woman.
    private static Form agreeing(List<Form> forms, String family) {
        boolean declined =
                family.matches(".+(?:[уюияао]к|ець|ич|ян|ань|ого|енк|ськ|ньк)(?:а|у|ого|ом|ові)|.+(?:ого|ому)");
        return forms.stream()
                .filter(form -> declined && form.gender() == Gender.MASCULINE && form.in() != Case.NOM)
                .findFirst()
                .orElse(forms.getFirst());
    }

    private List<Form> given(int at) {
        return GivenNames.forms(text(at), language);
    }

    private String text(int at) {
        return sentence.token(at).text();
    }

    private boolean isName(int at) {
        if (at < 0 || at >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(at);
        return token.isCapital()
                && token.text().length() > 1
                && !sentence.is(TermKind.NOTNAME, at)
                && !sentence.is(TermKind.ROLE, at)
                && !sentence.is(TermKind.RANK, at)
                && !sentence.is(TermKind.KIN, at)
                && !(sentence.is(TermKind.MONTH, at) && token.key().charAt(0) < 'а')
                && !Places.isKnown(token)
                && !isAbbreviation(token);
    }

    private boolean isAbbreviation(Token token) {
        return token.text().length() <= LONGEST
                && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    private boolean isIntroduced(int at) {
        return sentence.is(TermKind.RANK, at - 1) || sentence.is(TermKind.ROLE, at - 1);
    }

    /// "Ukraine's commissioner for children, Roksolana Tymchuk,".
    private boolean isTitled(int at) {
        for (int before = at - 2; sentence.isSign(at - 1, ",") && before >= Math.max(0, at - TITLE); before--) {
            if (sentence.isSign(before, ",.;:")) {
                return false;
            }
            if (sentence.is(TermKind.ROLE, before)) {
                return true;
            }
        }
        return false;
    }

    /// "Мать Фарида": what stands beside a woman's word in the nominative is no man's name in the genitive.
    private boolean isWomanOfTheFamily(int at) {
        boolean woman = at > 1
                && WOMEN.contains(sentence.token(at - 1).key())
                && POSSESSIVES.contains(sentence.token(at - 2).key());
        boolean nominative = text(at).endsWith("а") || text(at).endsWith("я");
        boolean family = isName(at + 1)
                && (text(at + 1).endsWith("а") || text(at + 1).endsWith("я"))
                && text(at + 1).matches(".*(?:ова|ева|ина|єва|іна|ська|ская|цька|цкая|ая)");
        return woman && nominative && family;
    }

    private boolean isKin(int at) {
        int before = sentence.isSign(at - 1, ",:—–-") ? at - 2 : at - 1;
        if (sentence.is(TermKind.KIN, before)) {
            return true;
        }
        int owner = before;
        while (sentence.isSign(at - 1, ",")
                && owner > 0
                && at - owner < LONGEST + 1
                && sentence.token(owner).isCapital()) {
            owner--;
        }
        return owner < before && owner >= 0 && sentence.is(TermKind.KIN, owner) && !sentence.isSign(owner, ",");
    }

    private boolean isFollowedByAnAge(int to) {
        return sentence.isSign(to, ",(")
                && to + 2 < sentence.size()
                && sentence.token(to + 1).kind() == Token.Kind.NUMBER
                && sentence.isSign(to + 2, ",).");
    }

    /// "Edwin Marlowe, an analyst", "Mert Sasioglu of the border guard told".
    private boolean isExplained(int to) {
        if (!sentence.isSign(to, ",") && !sentence.is(to, "of")) {
            return false;
        }
        boolean article = Optional.of(to + 1)
                .filter(at -> at < sentence.size())
                .map(at -> Set.of("a", "an", "the", "his", "her", "its", "who")
                        .contains(sentence.token(at).key()))
                .orElse(false);
        for (int at = to + 1; at < Math.min(sentence.size(), to + 8); at++) {
            boolean role =
                    sentence.is(TermKind.ROLE, at) || sentence.is(TermKind.RANK, at) || sentence.is(TermKind.KIN, at);
            if (role || (article && sentence.is(TermKind.SAY, at))) {
                return true;
            }
        }
        return false;
    }
}
