package org.whereabouts.intake.reading.figures;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.whereabouts.intake.reading.Amount;
import org.whereabouts.intake.reading.Qualifier;
import org.whereabouts.intake.reading.text.NumberSpan;
import org.whereabouts.intake.reading.text.Sentence;
import org.whereabouts.intake.reading.text.Term;
import org.whereabouts.intake.reading.text.TermKind;
import org.whereabouts.intake.reading.text.Token;

/// One number in a sentence with what hedges it and with the people whom it counts.
final class Counting {

    private static final int ADJECTIVES = 5;
    private static final Pattern ONE =
            Pattern.compile("person|man|woman|child|civilian|soldier|resident|boy|girl|officer|fighter|serviceman");
    private static final Set<String> LEADS_TO_PEOPLE = Set.of(
            "of", "its", "their", "his", "the", "з", "із", "из", "своїх", "своих", "їхніх", "our", "наших", "these");
    private static final Set<String> NO_NOUNS =
            Set.of(("and or in on at for with by to than that who were was had have has from as when but"
                            + " are is be miles kilometres kilometers metres dollars euros per years days weeks months hours"
                            + " minutes tons cities towns villages countries regions times drones tanks missiles rockets")
                    .split(" "));
    private static final Pattern ADJECTIVE = Pattern.compile(
            ".*(?:ed|an|ish|ese|al|ary|ian|ive|ful|ing|ic)|young|other|more|brave|male|female|able|.*(?:их|ых|ого|ий|ый|ими|ыми)");
    private static final Pattern GROWN =
            Pattern.compile("(?:зрос|зріс|вирос|збільш|вырос|возрос|увелич|дошл|дійш|дош[ел]).*");
    private static final Pattern RISEN = Pattern.compile(
            "(?:rais|rise|rose|risen|climb|grew|grown|jump|increas|revis|зрос|зріс|збільш|вирос|вырос|возрос|увелич|подн|піднял).*");
    private static final Pattern EXCEEDED =
            Pattern.compile("превыс.*|превыш.*|перевищ.*|exceed.*|topped|surpass.*|overtook");
    /// In the genitive one of them: "до тысячи", "понад тисячу".
    private static final Set<String> SINGULAR = Set.of("тысячи", "тисячі", "сотни", "сотні");

    private final Sentence sentence;
    private final NumberSpan number;
    private final Optional<Term> hedge;
    private final int begins;
    private final int unit;

    Counting(Sentence sentence, NumberSpan number) {
        this.sentence = sentence;
        this.number = number;
        this.hedge = hedge();
        this.begins = hedge.map(Term::from).orElse(number.from());
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

    /// Whether it says that it counts people: by a word for them, or by a numeral that is for people only.
    boolean isOfPeople() {
        return unit >= 0 || number.folk();
    }

    Amount amount() {
        var qualifier = hedge.map(term -> Qualifier.valueOf(term.value().toUpperCase(Locale.ROOT)));
        if (number.isRange() && isFromTo()) {
            return Amount.of(number.max(), Qualifier.EXACTLY);
        }
        if (qualifier.isEmpty() && isTurned()) {
            return Amount.of(number.min(), Qualifier.ABOUT);
        }
        if (qualifier.isEmpty() && isExceeded()) {
            return Amount.of(number.min(), Qualifier.MORE_THAN);
        }
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

    /// "Rose from 63 to 89": what it is now.
    private boolean isFromTo() {
        boolean from = sentence.token(number.from()).key().matches("from|від|от|с|з|із");
        return from
                && sentence.tokens().subList(0, number.from()).stream()
                        .anyMatch(token -> RISEN.matcher(token.key()).matches());
    }

    /// "Человек пятьсот": some five hundred.
    private boolean isTurned() {
        return unit < 0
                && begins > 0
                && Set.of("человек", "людей", "чоловік", "осіб", "душ")
                        .contains(sentence.token(begins - 1).key());
    }

    /// "Превысило тысячу".
    private boolean isExceeded() {
        return begins > 0 && EXCEEDED.matcher(sentence.token(begins - 1).key()).matches();
    }

    /// The whole of which it is a part, "222,000 of the planned 300,000": the token of that number, negative where
    /// there
    /// is none.
    int whole() {
        for (int at = number.to() + 1; at < Math.min(sentence.size(), number.to() + 4); at++) {
            if (sentence.token(at).kind() == Token.Kind.NUMBER) {
                return isOfAnother(sentence, at) ? at : -1;
            }
        }
        return -1;
    }

    /// Whether a number is the whole of one that stands before it.
    static boolean isOfAnother(Sentence sentence, int at) {
        for (int before = at - 1; before >= Math.max(1, at - 3); before--) {
            String key = sentence.token(before).key();
            if (Set.of("of", "из", "із", "зі", "з").contains(key)) {
                return sentence.token(before - 1).kind() == Token.Kind.NUMBER;
            }
        }
        return false;
    }

    private Optional<Term> hedge() {
        int before = number.from() - 1;
        return sentence.all(TermKind.QUAL)
                .filter(term -> term.to() == number.from() || (term.to() == before && isArticle(before)))
                .filter(term -> !isTarget(term))
                .max(Comparator.comparingInt(term -> term.to() - term.from()));
    }

    /// "Зросла до 40": up to where it has grown, not what it is at most.
    private boolean isTarget(Term term) {
        boolean until = term.to() - term.from() == 1 && sentence.is(term.from(), "до");
        boolean grown = term.from() > 0
                && GROWN.matcher(sentence.token(term.from() - 1).key()).matches();
        return until && (grown || isGrownLater(term));
    }

    /// "До 34 возросло количество пострадавших".
    private boolean isGrownLater(Term term) {
        for (int at = number.to(); at < Math.min(sentence.size(), number.to() + 3); at++) {
            if (GROWN.matcher(sentence.token(at).key()).matches()) {
                return term.from() == 0;
            }
        }
        return false;
    }

    private boolean isArticle(int at) {
        String key = sentence.token(at).key();
        return Set.of("a", "than", "від", "от", "чем", "ніж").contains(key);
    }

    /// The first token behind the word for people that the number counts, negative where there is none.
    private int unit() {
        int at = whole() >= 0 ? whole() + 1 : owned(number.to());
        for (int seen = 0; seen < ADJECTIVES && at < sentence.size(); seen++, at++) {
            int here = at;
            var people = sentence.find(TermKind.PEOPLE, at).or(() -> named(here));
            if (people.isPresent()) {
                return people.get().to();
            }
            if (!passes(at, seen)) {
                return -1;
            }
        }
        return -1;
    }

    /// Deaths, поранених: a noun that counts; of one person also a plain noun.
    private Optional<Term> named(int at) {
        boolean one = number.max() == 1 && ONE.matcher(sentence.token(at).key()).matches();
        return one
                ? Optional.of(new Term(TermKind.PEOPLE, "-", at, at + 1))
                : sentence.find(TermKind.TOLL, at).filter(term -> term.from() == at);
    }

    /// "10,000 of the country's soldiers": what stands behind the owner.
    private int owned(int at) {
        for (int owner = at + 1; sentence.is(at, "of") && owner < Math.min(sentence.size(), at + 5); owner++) {
            if (sentence.is(owner, "'s")) {
                return owner + 1;
            }
        }
        return at;
    }

    private boolean passes(int at, int seen) {
        var token = sentence.token(at);
        boolean leads = LEADS_TO_PEOPLE.contains(token.key());
        boolean word = token.kind() == Token.Kind.WORD
                && (leads || ADJECTIVE.matcher(token.key()).matches() || isPartOfANoun(token, seen));
        return word && (seen == 0 || leads || !sentence.is(TermKind.SAY, at));
    }

    /// "Two dock workers": a noun before a noun, in English.
    private static boolean isPartOfANoun(Token token, int seen) {
        char first = token.text().charAt(0);
        return seen < 2 && first >= 'a' && first <= 'z' && !NO_NOUNS.contains(token.key());
    }
}
