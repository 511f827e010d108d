package org.whereabouts.intake.reading.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.reading.PersonMention;
import org.whereabouts.intake.reading.Role;
import org.whereabouts.intake.reading.Said;
import org.whereabouts.intake.reading.claiming.Claim;
import org.whereabouts.intake.reading.claiming.Marked;
import org.whereabouts.intake.reading.figures.Counted;
import org.whereabouts.intake.reading.text.Sentence;
import org.whereabouts.intake.reading.text.Term;
import org.whereabouts.intake.reading.text.TermKind;
import org.whereabouts.intake.reading.text.Token;
import org.whereabouts.names.Gender;

/// Finds the people of an article, each of them once.
public final class PeopleInText {

    private static final int NOTICE = 8;
    private static final Set<String> SEEKING = Set.of(
            "шукаю", "шукаємо", "ищу", "ищем", "розшукується", "разыскивается", "missing", "розшукуємо", "разыскиваем");

    private final List<Marked> sentences;
    private final Cast cast = new Cast();
    private final List<List<Seen>> seen = new ArrayList<>();

    private PeopleInText(List<Marked> sentences) {
        this.sentences = sentences;
    }

    /// The people of an article.
    ///
    /// @param claims  of each sentence
    /// @param counted in each sentence
    public static List<PersonMention> find(List<Marked> sentences, List<List<Claim>> claims, List<Counted> counted) {
        var people = new PeopleInText(sentences);
        people.meet();
        people.follow(claims, counted);
        new Captives(sentences, people.seen, people.cast).take();
        return people.finished();
    }

    private void meet() {
        for (int at = 0; at < sentences.size(); at++) {
            var here = cast.in(sentences.get(at), at);
            seen.add(here);
            for (var one : here) {
                RoleCues.take(sentences.get(at), one);
            }
        }
    }

    private void follow(List<List<Claim>> claims, List<Counted> counted) {
        List<Seen> last = List.of();
        int spoken = 0;
        for (int at = 0; at < sentences.size(); at++) {
            var marked = sentences.get(at);
            boolean near = marked.sentence().paragraph() - spoken <= 1;
            var fates = new Fates(marked, seen.get(at), at);
            if (at > 0) {
                someOf(at - 1, counted.get(at - 1), claims.get(at - 1), fates.among());
            }
            if (at > 0 && !seen.get(at).isEmpty()) {
                sought(at - 1, seen.get(at).getFirst());
            }
            fates.take(counted.get(at).spent(), claims.get(at), near ? subject(last, marked.sentence()) : null);
            boolean here = subject(seen.get(at), marked.sentence()) != null;
            if (here) {
                last = seen.get(at);
                spoken = marked.sentence().paragraph();
            }
            unit(marked.sentence(), near || here ? subject(last, marked.sentence()) : null);
        }
    }

    /// "Шукаю брата! Коваль Дмитро …": a notice whose next sentence says the name.
    private void sought(int before, Seen first) {
        var notice = sentences.get(before).sentence();
        if (seen.get(before).isEmpty() && notice.size() <= NOTICE && first.who().status == null && first.from() <= 1) {
            notice.all(TermKind.FATE)
                    .filter(term -> SEEKING.contains(notice.token(term.from()).key()))
                    .findFirst()
                    .ifPresent(term ->
                            new Fates(sentences.get(before), List.of(), before).tell(first.who(), term, List.of()));
        }
    }

    /// "50 were released. Among them …".
    private void someOf(int before, Counted counted, List<Claim> claims, List<Seen> some) {
        for (var term : counted.spent()) {
            if (term.kind() == TermKind.FATE) {
                var fates = new Fates(sentences.get(before), List.of(), before);
                some.forEach(one -> fates.tell(one.who(), term, claims));
            }
        }
    }

    /// Of whom a sentence with a pronoun goes on to speak.
    private static @Nullable Draft subject(List<Seen> seen, Sentence sentence) {
        var gender = Pronouns.gender(sentence);
        return seen.stream()
                .map(Seen::who)
                .filter(who -> who.role == null && Pronouns.fits(who, gender))
                .min(Comparator.comparing(who -> who.kin != null))
                .filter(who -> who.kin == null || who.status != null || gender != Gender.UNKNOWN)
                .orElse(null);
    }

    /// "24 бригада", "the 47th Brigade".
    private void unit(Sentence sentence, @Nullable Draft who) {
        if (who == null || who.unit != null) {
            return;
        }
        for (var term : sentence.all(TermKind.UNIT).toList()) {
            int number = numberBefore(sentence, term);
            if (number >= 0) {
                var span = sentence.span(number, term.to());
                var words = new StringBuilder();
                for (int at = number; at < term.to(); at++) {
                    boolean close = at == number
                            || sentence.token(at).start()
                                    == sentence.token(at - 1).end();
                    words.append(close ? "" : " ").append(sentence.token(at).text());
                }
                who.unit = new Said<>(words.toString(), span);
            }
        }
    }

    private static int numberBefore(Sentence sentence, Term term) {
        for (int at = term.from() - 1; at >= Math.max(0, term.from() - 5); at--) {
            if (sentence.isSign(at, ",.;:")) {
                return -1;
            }
            if (sentence.token(at).kind() == Token.Kind.NUMBER) {
                return at;
            }
        }
        return -1;
    }

    private List<PersonMention> finished() {
        return cast.all().stream()
                .map(draft -> draft.finished(sentences
                        .get(draft.told < 0 ? draft.sentence : draft.told)
                        .sentence()
                        .span()))
                .toList();
    }

    /// The author, as the byline has the name.
    public static PersonMention author(Said<String> name, org.whereabouts.intake.reading.Span at) {
        return new PersonMention(name, Role.AUTHOR, null, null, null, null, null, null, null, false, at, at);
    }
}
