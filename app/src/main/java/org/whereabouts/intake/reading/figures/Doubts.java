package org.whereabouts.intake.reading.figures;

import java.util.Set;
import java.util.regex.Pattern;
import org.whereabouts.intake.reading.claiming.Marked;
import org.whereabouts.intake.reading.text.NumberSpan;
import org.whereabouts.intake.reading.text.Sentence;
import org.whereabouts.intake.reading.text.TermKind;
import org.whereabouts.intake.reading.text.Token;

/// Why a number does not count people: it is a date, an age, a price, a share; a noun of things follows it; it is a
/// part of a number that was told, a plan, or denied.
///
/// A number counts people when a word for people follows it, or when nothing follows it and a word for what becomes of
/// people stands beside it.
final class Doubts {

    private static final Set<String> NO_COUNT_BEFORE =
            Set.of(("$ € £ ₴ ₽ № # + age aged turned turns виповниться виповнилося виповнилось"
                            + " исполнилось исполнится year born р г віком возрасте віці minus мінус минус")
                    .split(" "));
    private static final Set<String> CLOSES =
            Set.of("have had has were was been are is — – at near in у в would as on while who which є".split(" "));
    private static final Pattern VERB = Pattern.compile(".*(?:ть|ться|ся|ли|ло|ла|ет|ют|ут|ат|ят|но|ны|ні|на)");
    private static final Pattern TOGETHER = Pattern.compile("more|others|further|еще|ще|наших|своих|своїх");
    /// To whom something happened, hardly how many there were.
    private static final Set<String> DATIVE =
            Set.of("двоим", "троим", "четверым", "пятерым", "двум", "трем", "двом", "трьом", "чотирьом", "п'ятьом");
    private static final int FEW = 10;

    private final Marked marked;
    private final Sentence sentence;
    private final Clauses clauses;

    Doubts(Marked marked, Clauses clauses) {
        this.marked = marked;
        this.sentence = marked.sentence();
        this.clauses = clauses;
    }

    /// Whether it can be a number of people at all.
    boolean isPossible(Counting counting) {
        var number = counting.number();
        return !isOfTime(number)
                && !isOfThings(counting)
                && !isShare(number)
                && !Counting.isOfAnother(sentence, number.from())
                && !isOfWhole(number)
                && !isOfBodies(counting)
                && !isSmall(counting)
                && !isYear(counting)
                && !isAge(counting)
                && (counting.hasUnit() || isBare(counting));
    }

    /// Whether what it counts is told as having happened, and is no part of what was told before.
    boolean isTold(Counting counting) {
        int from = counting.number().from();
        return !clauses.isPart(from)
                && !clauses.isUnreal(from)
                && sentence.all(TermKind.DENIED).noneMatch(term -> term.from() < from);
    }

    /// "Of the 330 people who lived there, …", "из трёх тысяч жителей осталось …": the whole, not what is told of it.
    private boolean isOfWhole(NumberSpan number) {
        int begin = clauses.begin(number.from());
        boolean whole = sentence.token(begin).key().matches("of|из|з|із")
                && number.from() <= begin + (sentence.is(begin + 1, "the") ? 2 : 1);
        return whole || isOfThatManyThings();
    }

    /// "The bodies of 22 people": found or handed over, of which no measure tells.
    private boolean isOfBodies(Counting counting) {
        int at = counting.begins() - 1;
        int body = sentence.is(at, "of") ? at - 1 : at;
        return body >= 0
                && sentence.token(body).key().matches("bodies|remains|тіла|тіл|тела|тел|останки|останків|останков");
    }

    /// "Of the 28 missiles fired, 20 …": what follows is things.
    private boolean isOfThatManyThings() {
        int at = sentence.is(1, "the") ? 2 : 1;
        return sentence.token(0).key().matches("of|из|з|із")
                && sentence.size() > at + 1
                && sentence.token(at).kind() == Token.Kind.NUMBER
                && !sentence.is(TermKind.PEOPLE, at + 1)
                && !sentence.is(TermKind.PEOPLE, at + 2);
    }

    private boolean isOfTime(NumberSpan number) {
        return marked.isDate(number.from())
                || sentence.is(TermKind.MONTH, number.to())
                || clauses.isTime(number.to())
                || clauses.isTime(number.from() - 1);
    }

    private boolean isOfThings(Counting counting) {
        int from = counting.number().from();
        int begins = counting.begins();
        boolean named = begins > 0
                && NO_COUNT_BEFORE.contains(sentence.token(begins - 1).key())
                && !counting.hasUnit();
        boolean ages = from > 2 && sentence.is(from - 1, "and") && sentence.is(from - 3, "aged") && !counting.hasUnit();
        boolean against = sentence.is(counting.number().to(), "на") || isAgainst(from);
        boolean given = DATIVE.contains(sentence.token(from).key());
        return named || ages || against || given || (begins > 0 && sentence.isSign(from - 1, "$€£₴₽№#"));
    }

    /// "106 на 100".
    private boolean isAgainst(int from) {
        return from > 1
                && sentence.is(from - 1, "на")
                && sentence.token(from - 2).kind() == Token.Kind.NUMBER;
    }

    /// "63 per cent of 200", "20-strong".
    private boolean isShare(NumberSpan number) {
        int of = number.from() - 1;
        boolean percent = sentence.is(of, "of")
                && (sentence.is(of - 1, "cent") || sentence.is(of - 1, "percent") || sentence.is(of - 1, "%"));
        return percent || sentence.is(number.to(), "-") || sentence.is(number.to(), "%");
    }

    /// One, and few in words that say nothing of people: hardly ever a count.
    private boolean isSmall(Counting counting) {
        var number = counting.number();
        if (number.max() < 2) {
            return !isOne(counting);
        }
        boolean word = sentence.token(number.from()).kind() == Token.Kind.WORD;
        boolean fate = sentence.is(TermKind.FATE, number.from() - 1)
                || sentence.is(TermKind.FATE, number.to())
                || (isLatin(number) && isBesideFate(number));
        return number.max() < FEW
                && !counting.isOfPeople()
                && word
                && !fate
                && !isOfThem(number.to())
                && !isGrown(counting);
    }

    /// "One person was killed", "one dead".
    private boolean isOne(Counting counting) {
        var number = counting.number();
        boolean unit = counting.ends() == number.to() + 1 || counting.ends() == number.to() + 2;
        boolean of =
                sentence.token(Math.min(number.to(), sentence.size() - 1)).key().matches("of|з|із|из");
        boolean none = sentence.token(Math.max(0, number.from() - 1)).key().matches("no|not|ни|ні|one|any");
        return marked.names().isEmpty() && !of && !none && (counting.hasUnit() ? unit : isBesideFate(number));
    }

    private boolean isGrown(Counting counting) {
        int before = counting.begins() - 1;
        boolean to = sentence.is(before, "до") || sentence.is(before, "to") || sentence.is(before, "at");
        return sentence.is(TermKind.GROWN, before) || (to && sentence.is(TermKind.GROWN, before - 1));
    }

    private boolean isLatin(NumberSpan number) {
        return sentence.token(number.from()).key().charAt(0) < 'а';
    }

    private boolean isBesideFate(NumberSpan number) {
        return isTelling(number.from() - 1) || isTelling(number.to());
    }

    private boolean isTelling(int at) {
        return sentence.is(TermKind.FATE, at) || sentence.is(TermKind.COUNT, at) || sentence.is(TermKind.TOLL, at);
    }

    /// "Born 1987": four figures without a sign between, of which nothing says that they are people.
    private boolean isYear(Counting counting) {
        var number = counting.number();
        boolean four = sentence.token(number.from()).text().matches("(?:19|20)\\d\\d");
        return four && !counting.hasUnit() && number.to() - number.from() == 1;
    }

    /// "Taras Demchuk, 24," or "Petro, 71."
    private boolean isAge(Counting counting) {
        int from = counting.number().from();
        int before = from - (sentence.isSign(from - 1, ",(") ? 2 : 1);
        return !counting.hasUnit() && marked.nameAt(before).isPresent();
    }

    private boolean isBare(Counting counting) {
        int next = counting.number().to();
        while (next < sentence.size()
                && TOGETHER.matcher(sentence.token(next).key()).matches()) {
            next++;
        }
        if (next >= sentence.size() || sentence.isSign(next, ".,;:!?)—–»”\"")) {
            return true;
        }
        return counting.number().folk()
                || counting.whole() >= 0
                || isOfThem(next)
                || isSoon(next)
                || isTelling(next)
                || sentence.is(TermKind.MOVE, next)
                || (clauses.isJoined(next) && (isTelling(next + 1) || isGrown(counting)))
                || CLOSES.contains(sentence.token(next).key())
                || sentence.is(TermKind.PEOPLE, next);
    }

    private boolean isOfThem(int next) {
        boolean of = next < sentence.size() && sentence.token(next).key().matches("of|из|з|із");
        return of
                && next + 1 < sentence.size()
                && sentence.token(next + 1).key().matches("them|those|них|whom");
    }

    /// "Ще 40 були поранені": a verb, and then what became of them.
    private boolean isSoon(int next) {
        var token = sentence.token(next);
        boolean small = token.kind() == Token.Kind.WORD
                && Character.isLowerCase(token.text().charAt(0))
                && VERB.matcher(token.key()).matches();
        return small
                && sentence.all(TermKind.FATE, TermKind.MOVE, TermKind.COUNT)
                        .anyMatch(fate -> fate.from() > next && fate.from() <= next + 2);
    }
}
