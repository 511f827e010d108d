package org.whereabouts.intake.reading.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.reading.Role;
import org.whereabouts.intake.reading.claiming.Claim;
import org.whereabouts.intake.reading.claiming.Marked;
import org.whereabouts.intake.reading.text.Sentence;
import org.whereabouts.intake.reading.text.Term;
import org.whereabouts.intake.reading.text.TermKind;

/// Says of whom a word of fate speaks.
///
/// Of the one whose name stands nearest in the clause and who does not speak in it; where nobody is named, of whom the
/// sentence before spoke, if a pronoun or the ending of the verb says that it is one person. Otherwise of nobody.
final class Fates {

    private static final int FARTHEST = 30;
    private static final int NEAR = 16;
    private static final int AT_ONCE = 3;
    private static final int IN_THE_CLAUSE = 11;
    private static final Set<String> RELATIVES =
            Set.of("who", "який", "яка", "якого", "яку", "который", "которая", "которого", "которую", "що");
    private static final Set<String> AND = Set.of("and", "та", "і", "й", "и");
    private static final Set<String> AMONG = Set.of("серед", "среди", "among", "з", "из", "one");

    private final Sentence sentence;
    private final List<Seen> seen;
    private final Telling telling;
    private final Unnamed unnamed;

    Fates(Marked marked, List<Seen> seen, int number) {
        this.sentence = marked.sentence();
        this.seen = seen;
        this.telling = new Telling(marked, seen, number);
        this.unnamed = new Unnamed(marked);
    }

    /// Writes down that a word of this sentence speaks of somebody.
    void tell(Draft who, Term term, List<Claim> claims) {
        telling.tell(who, term, claims);
    }

    /// Writes down what a sentence says of people's fates.
    ///
    /// @param spent  words that speak of numbers
    /// @param claims who says it
    /// @param last   of whom the sentences before spoke last, or null
    void take(List<Term> spent, List<Claim> claims, @Nullable Draft last) {
        for (var term : sentence.all(TermKind.FATE, TermKind.MOVE).toList()) {
            boolean one = term.kind() == TermKind.FATE || term.value().equals("mobilised");
            if (one
                    && spent.stream()
                            .anyMatch(other -> other.distance(term.from(), term.to()) == 0 && isOver(other, term))) {
                among().forEach(each -> telling.tell(each.who(), term, claims));
            } else if (one && !isDenied(term) && !isAttribute(term)) {
                var whom = whom(term);
                if (whom.isEmpty() && last != null && isOfOne(term)) {
                    telling.tell(last, term, claims);
                }
                whom.ifPresent(
                        nearest -> withTheOthers(nearest).forEach(each -> telling.tell(each.who(), term, claims)));
            }
        }
    }

    private static boolean isOver(Term one, Term other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    /// Those whom a sentence names as some of a number: "серед них …", "including …".
    List<Seen> among() {
        for (var each : seen) {
            for (int at = Math.max(0, each.from() - 4); at < each.from(); at++) {
                String key = sentence.token(at).key();
                boolean them = AMONG.contains(key) && (sentence.is(at + 1, "них") || sentence.is(at + 1, "them"));
                if (them || key.equals("including")) {
                    return withTheOthers(each);
                }
            }
        }
        return List.of();
    }

    /// "Wounded men": says of which men a sentence speaks.
    private boolean isAttribute(Term term) {
        boolean men = sentence.token(term.from()).key().charAt(0) < 'а' && sentence.is(TermKind.PEOPLE, term.to());
        return men || (term.to() - term.from() == 1 && sentence.is(TermKind.KIN, term.from() - 1));
    }

    private boolean isDenied(Term term) {
        return term.from() > 0
                && Set.of("not", "never", "не", "if", "якщо", "если")
                        .contains(sentence.token(term.from() - 1).key());
    }

    private Optional<Seen> whom(Term term) {
        var free = seen.stream()
                .filter(one -> canBe(one, term))
                .filter(one -> cost(one, term) <= FARTHEST)
                .min(Comparator.comparingInt(one -> cost(one, term)));
        boolean himself = free.isEmpty() && unnamed.hasPronounBefore(term);
        return himself
                ? seen.stream()
                        .filter(one -> Speaking.is(sentence, one) && one.to() <= term.from() && isHimself(one.who()))
                        .findFirst()
                : free;
    }

    /// "Nikita says he was captured".
    private boolean isHimself(Draft who) {
        return who.canBeSubject() && Pronouns.fits(who, Pronouns.gender(sentence));
    }

    private boolean canBe(Seen one, Term term) {
        boolean author = one.who().role == Role.AUTHOR;
        boolean atOnce = distance(one, term) <= AT_ONCE;
        boolean speaks = Speaking.is(sentence, one) || one.who().role != null;
        if (isApposition(one, term)) {
            return true;
        }
        return (!author || atOnce)
                && (!speaks || (atOnce && !Speaking.is(sentence, one)))
                && !isRelativeOfAnother(one, term);
    }

    /// "A man who was freed in a swap, Stanislav Horbenko, told".
    private boolean isApposition(Seen one, Term term) {
        boolean clause =
                term.to() <= one.from() && sentence.isSign(one.from() - 1, ",") && sentence.isSign(one.to(), ",");
        boolean who = false;
        for (int at = Math.max(0, term.from() - AT_ONCE); at < term.from(); at++) {
            who |= sentence.is(at, "who");
        }
        return clause && who && sentence.distance(term.to(), one.from() - 1) <= IN_THE_CLAUSE;
    }

    /// "Brother of Roman, who was captured", "his sister confirmed": a relative only when the word stands at once.
    private boolean isRelativeOfAnother(Seen one, Term term) {
        boolean son = one.who().kin != null
                && Set.of(
                                "son",
                                "daughter",
                                "brother",
                                "husband",
                                "father",
                                "grandchild",
                                "neighbour",
                                "friend",
                                "mother",
                                "sister",
                                "wife")
                        .contains(one.who().kin.value());
        return son && one.from() > term.to() && seen.size() > 1 && distance(one, term) > AT_ONCE;
    }

    private int distance(Seen one, Term term) {
        return one.to() <= term.from()
                ? sentence.distance(one.to() - 1, term.from()) - 1
                : Math.max(0, sentence.distance(term.to() - 1, one.from()) - 1);
    }

    private int cost(Seen one, Term term) {
        boolean behind = one.from() >= term.to();
        boolean list = behind && sentence.isSign(term.to(), ":—–");
        if (isBeforeAClause(one, term)) {
            return AT_ONCE;
        }
        return distance(one, term) + (behind && !list ? 2 : 0) - (list ? NEAR : 0);
    }

    /// "Олег Твердохліб, який служив з ним, дістав поранення": the clause between is about him.
    private boolean isBeforeAClause(Seen one, Term term) {
        if (!sentence.isSign(one.to(), ",") || one.to() + 1 >= sentence.size() || one.to() > term.from()) {
            return false;
        }
        boolean relative = RELATIVES.contains(sentence.token(one.to() + 1).key());
        for (int at = one.to() + 2; relative && at < term.from(); at++) {
            if (sentence.isSign(at, ",")) {
                return term.from() - at <= 4;
            }
        }
        return false;
    }

    /// Names that are only a comma or an "and" apart share their fate.
    private List<Seen> withTheOthers(Seen nearest) {
        int at = seen.indexOf(nearest);
        int from = at;
        int to = at + 1;
        while (from > 0 && areListed(seen.get(from - 1), seen.get(from))) {
            from--;
        }
        while (to < seen.size() && areListed(seen.get(to - 1), seen.get(to))) {
            to++;
        }
        return seen.subList(from, to);
    }

    private boolean areListed(Seen one, Seen other) {
        int between = other.from() - one.to();
        boolean joined = between > 0;
        for (int at = one.to(); at < other.from(); at++) {
            boolean and = AND.contains(sentence.token(at).key());
            joined &= and || sentence.isSign(at, ",;") || sentence.is(TermKind.RANK, at);
        }
        return joined && one.who() != other.who() && one.who().kin == null && other.who().kin == null;
    }

    /// Whether the word speaks of one person who is not named.
    private boolean isOfOne(Term term) {
        boolean others =
                seen.stream().anyMatch(one -> canBe(one, term) && one.who().canBeSubject());
        if (others) {
            return false;
        }
        String verb = sentence.token(term.from()).key();
        boolean latin = verb.charAt(0) < 'а';
        boolean people = sentence.all(TermKind.PEOPLE).anyMatch(one -> one.to() <= term.from());
        return latin
                ? unnamed.hasPronounBefore(term) && !people && !unnamed.isOfMany(term)
                : unnamed.isSingular(term) && unnamed.isHis(term);
    }
}
