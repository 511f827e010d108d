package org.whereabouts.intake.reading.figures;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.whereabouts.intake.reading.Amount;
import org.whereabouts.intake.reading.Qualifier;
import org.whereabouts.intake.reading.claiming.Marked;
import org.whereabouts.intake.reading.text.NumberSpan;
import org.whereabouts.intake.reading.text.Sentence;
import org.whereabouts.intake.reading.text.Term;
import org.whereabouts.intake.reading.text.TermKind;
import org.whereabouts.intake.reading.text.Token;

/// What one number in a sentence counts, if it counts people.
///
/// A number counts people when a word for people follows it, or when nothing follows it and a word for what becomes of
/// people stands beside it. What it measures is told by the nearest such word of its clause.
final class Counting {

    private static final int ADJECTIVES = 4;
    private static final Set<String> NO_COUNT_BEFORE = Set.of(
            "$",
            "€",
            "£",
            "₴",
            "₽",
            "№",
            "#",
            "age",
            "aged",
            "turned",
            "turns",
            "виповниться",
            "виповнилося",
            "виповнилось",
            "исполнилось",
            "исполнится",
            "year",
            "born",
            "р",
            "г");
    private static final Set<String> LEADS_TO_PEOPLE =
            Set.of("of", "its", "their", "his", "the", "з", "із", "из", "своїх", "своих", "їхніх");
    private static final Set<String> NO_NOUNS = Set.of(
            "and",
            "or",
            "in",
            "on",
            "at",
            "for",
            "with",
            "by",
            "to",
            "than",
            "that",
            "who",
            "were",
            "was",
            "had",
            "have",
            "has",
            "from",
            "as",
            "when",
            "but",
            "are",
            "is",
            "be",
            "miles",
            "kilometres",
            "kilometers",
            "metres",
            "dollars",
            "euros",
            "per",
            "years",
            "days",
            "weeks",
            "months",
            "hours",
            "minutes",
            "tons",
            "cities",
            "towns",
            "villages",
            "countries",
            "regions",
            "times",
            "drones",
            "tanks");
    private static final Set<String> CLOSES = Set.of(
            "have", "had", "has", "were", "was", "been", "are", "is", "—", "–", "at", "near", "in", "у", "в", "would");
    private static final Pattern VERB = Pattern.compile(".*(?:ть|ться|ся|ли|ло|ет|ют|ут|ат|ят)");
    private static final Pattern ADJECTIVE = Pattern.compile(
            ".*(?:ed|an|ish|ese|al|ary|ian|ive|ful|ing|ic)|young|other|more|brave|male|female|able|.*(?:их|ых|ого|ий|ый|ими|ыми)");
    private static final Pattern GROWN = Pattern.compile("(?:зрос|вирос|збільш|вырос|возрос|увелич).*");
    /// In the genitive one of them: "до тысячи", "понад тисячу".
    private static final Set<String> SINGULAR = Set.of("тысячи", "тисячі", "сотни", "сотні");

    private final Marked marked;
    private final Sentence sentence;
    private final NumberSpan number;
    private final int begins;
    private final int unit;

    Counting(Marked marked, NumberSpan number) {
        this.marked = marked;
        this.sentence = marked.sentence();
        this.number = number;
        this.begins = qualifier().map(Term::from).orElse(number.from());
        this.unit = unit();
    }

    NumberSpan number() {
        return number;
    }

    /// The first token of the number with what hedges it.
    int begins() {
        return begins;
    }

    /// The first token behind the number and the people whom it counts.
    int ends() {
        return unit < 0 ? number.to() : unit;
    }

    boolean hasUnit() {
        return unit >= 0;
    }

    Amount amount() {
        var qualifier = qualifier().map(term -> Qualifier.valueOf(term.value().toUpperCase(Locale.ROOT)));
        if (number.many()
                && !(qualifier.isPresent()
                        && SINGULAR.contains(sentence.token(number.from()).key()))) {
            return Amount.of(number.min(), Qualifier.ORDER_OF_MAGNITUDE);
        }
        if (number.isRange()) {
            return Amount.between(number.min(), number.max(), qualifier.orElse(Qualifier.EXACTLY));
        }
        return Amount.of(number.min(), qualifier.orElse(Qualifier.EXACTLY));
    }

    /// Whether it can be a number of people at all.
    boolean isPossible() {
        boolean date = marked.isDate(number.from()) || sentence.is(TermKind.MONTH, number.to());
        boolean other = begins > 0
                && NO_COUNT_BEFORE.contains(sentence.token(begins - 1).key())
                && unit < 0;
        boolean money = begins > 0 && sentence.isSign(number.from() - 1, "$€£₴₽№#");
        boolean hyphen = sentence.is(number.to(), "-") || sentence.is(number.to(), "%");
        boolean whole = isOfAnother(number.from());
        boolean percent = sentence.is(begins - 1, "of")
                && (sentence.is(begins - 2, "cent")
                        || sentence.is(begins - 2, "percent")
                        || sentence.is(begins - 2, "%"));
        boolean small = number.max() < 2 || (number.max() < 10 && unit < 0 && isWord());
        return !date
                && !other
                && !money
                && !hyphen
                && !small
                && !whole
                && !percent
                && !isYear()
                && !isAge()
                && (unit >= 0 || isBare());
    }

    /// "222,000 of the planned 300,000": a part of the whole that follows.
    private boolean isOfAnother(int at) {
        for (int before = at - 1; before >= Math.max(1, at - 3); before--) {
            boolean of = sentence.is(before, "of") || sentence.is(before, "из") || sentence.is(before, "із");
            if (of) {
                return sentence.token(before - 1).kind() == Token.Kind.NUMBER;
            }
        }
        return false;
    }

    private boolean isOfAWhole(int next) {
        for (int at = next + 1; at < Math.min(sentence.size(), next + 4); at++) {
            if (sentence.token(at).kind() == Token.Kind.NUMBER) {
                return isOfAnother(at);
            }
        }
        return false;
    }

    private int whole(int next) {
        int at = next;
        while (sentence.token(at).kind() != Token.Kind.NUMBER) {
            at++;
        }
        return at + 1;
    }

    /// "Born 1987": four figures without a sign between, of which nothing says that they are people.
    private boolean isYear() {
        boolean four = sentence.token(number.from()).text().matches("(?:19|20)\\d\\d");
        return four && unit < 0 && number.to() - number.from() == 1;
    }

    private boolean isWord() {
        return sentence.token(number.from()).kind() == Token.Kind.WORD && !isBesideFate();
    }

    private boolean isBesideFate() {
        return sentence.is(TermKind.FATE, number.from() - 1) || sentence.is(TermKind.FATE, number.to());
    }

    /// "Taras Demchuk, 24," or "Petro, 71."
    private boolean isAge() {
        int before = number.from() - (sentence.isSign(number.from() - 1, ",(") ? 2 : 1);
        return unit < 0 && marked.nameAt(before).isPresent();
    }

    private boolean isBare() {
        int next = number.to();
        if (next >= sentence.size() || sentence.isSign(next, ".,;:!?)—–")) {
            return true;
        }
        var token = sentence.token(next);
        boolean term = sentence.is(TermKind.FATE, next)
                || sentence.is(TermKind.TOLL, next)
                || sentence.is(TermKind.MOVE, next);
        boolean them = (token.is("of") || token.is("из") || token.is("з") || token.is("із"))
                && (sentence.is(next + 1, "them") || sentence.is(next + 1, "those") || sentence.is(next + 1, "них"));
        boolean soon = sentence.all(TermKind.FATE, TermKind.MOVE)
                        .anyMatch(fate ->
                                fate.from() > next && fate.from() <= next + 2 && token.kind() == Token.Kind.WORD)
                && Character.isLowerCase(token.text().charAt(0))
                && VERB.matcher(token.key()).matches();
        return them
                || isOfAWhole(next)
                || soon
                || term
                || CLOSES.contains(token.key())
                || sentence.is(TermKind.PEOPLE, next);
    }

    private Optional<Term> qualifier() {
        int before = number.from() - 1;
        return sentence.all(TermKind.QUAL)
                .filter(term -> term.to() == number.from() || (term.to() == before && isArticle(before)))
                .filter(term -> !isTarget(term))
                .max(Comparator.comparingInt(term -> term.to() - term.from()));
    }

    /// "Зросла до 40": up to where it has grown, not what it is at most.
    private boolean isTarget(Term term) {
        return term.from() > 0
                && term.to() - term.from() == 1
                && sentence.is(term.from(), "до")
                && GROWN.matcher(sentence.token(term.from() - 1).key()).matches();
    }

    private boolean isArticle(int at) {
        return sentence.is(at, "a") || sentence.is(at, "than") || sentence.is(at, "від") || sentence.is(at, "от");
    }

    /// The first token behind the word for people that the number counts, negative where there is none.
    private int unit() {
        int at = isOfAWhole(number.to()) ? whole(number.to()) : number.to();
        for (int seen = 0; seen < ADJECTIVES && at < sentence.size(); seen++, at++) {
            var people = sentence.find(TermKind.PEOPLE, at);
            if (people.isPresent()) {
                return people.get().to();
            }
            var token = sentence.token(at);
            boolean passes = token.kind() == Token.Kind.WORD
                    && (LEADS_TO_PEOPLE.contains(token.key()) || isAdjective(token) || isPartOfANoun(token, seen));
            if (!passes || (seen > 0 && !LEADS_TO_PEOPLE.contains(token.key()) && isVerb(at))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isVerb(int at) {
        return sentence.is(TermKind.SAY, at);
    }

    /// "Two dock workers": a noun before a noun, in English.
    private static boolean isPartOfANoun(Token token, int seen) {
        char first = token.text().charAt(0);
        return seen < 2 && first >= 'a' && first <= 'z' && !NO_NOUNS.contains(token.key());
    }

    private static boolean isAdjective(Token token) {
        String key = token.key();
        return ADJECTIVE.matcher(key).matches();
    }
}
