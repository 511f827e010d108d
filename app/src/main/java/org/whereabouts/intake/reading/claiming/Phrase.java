package org.whereabouts.intake.reading.claiming;

import java.util.Optional;
import java.util.Set;
import org.whereabouts.intake.reading.Said;
import org.whereabouts.intake.reading.naming.NameSpan;
import org.whereabouts.intake.reading.text.Sentence;
import org.whereabouts.intake.reading.text.TermKind;
import org.whereabouts.intake.reading.text.Token;

/// The words beside a verb of saying that name who speaks.
final class Phrase {

    private static final int LONGEST = 12;
    private static final String BOUNDARY = ",;:.—–!?()";
    private static final String QUOTES = "«»\"“”„";
    private static final Set<String> CONJUNCTIONS = Set.of(
            "and",
            "but",
            "that",
            "while",
            "as",
            "which",
            "що",
            "але",
            "як",
            "а",
            "что",
            "но",
            "как",
            "і",
            "й",
            "та",
            "и",
            "when",
            "although");
    private static final Set<String> DETERMINERS = Set.of(
            "the",
            "a",
            "an",
            "its",
            "his",
            "her",
            "their",
            "в",
            "у",
            "во",
            "newspaper",
            "agency",
            "видання",
            "издание",
            "агентство",
            "газета",
            "newspapers",
            "outlet",
            "website");
    private static final Set<String> NOBODY = Set.of(
            "i", "we", "you", "who", "which", "it", "there", "хто", "кто", "що", "что", "я", "ми", "мы", "який",
            "который", "такие", "такі", "эти", "ці", "neither", "про", "об", "this", "that", "це", "это", "її", "его",
            "them", "один", "одна");
    /// What kills, and what is counted, says nothing.
    private static final Set<String> NO_SPEAKERS = Set.of(
            ("shelling strike strikes attack attacks explosion blast missile missiles drone drones fire flood losses"
                            + " data figures toll number lives обстріл обстрел удар удари удары атака вибух взрыв ракета дрон втрати"
                            + " потери дані данные цифри цифры кількість число")
                    .split(" "));
    private static final Set<String> STOPS_RIGHT = Set.of(
            "that", "on", "in", "at", "who", "which", "after", "before", "when", "while", "що", "что", "о", "об", "про",
            "и", "і", "та", "and", "to");

    private final Marked marked;
    private final Sentence sentence;

    Phrase(Marked marked) {
        this.marked = marked;
        this.sentence = marked.sentence();
    }

    /// What stands before a token, up to the next sign or conjunction.
    Optional<Said<String>> before(int end) {
        int to = end;
        while (to > 0 && (isHow(to - 1) || sentence.isSign(to - 1, QUOTES))) {
            to--;
        }
        var name = marked.names().stream()
                .filter(one -> one.from() < end && reaches(one, end))
                .reduce((one, two) -> two);
        if (name.isPresent()) {
            return name.map(this::named);
        }
        int from = to;
        while (from > 0 && to - from < LONGEST && !isBoundary(from - 1)) {
            from--;
        }
        return said(from, to);
    }

    /// Whether a name is what stands before the token: at once, in the same clause, or with an apposition between.
    private boolean reaches(NameSpan name, int end) {
        int commas = 0;
        for (int at = name.to(); at < end; at++) {
            boolean other = sentence.is(TermKind.SAY, at) || sentence.isSign(at, ";:.—–" + QUOTES);
            commas += sentence.isSign(at, ",") ? 1 : 0;
            if (other) {
                return false;
            }
        }
        boolean closed = commas == 0 || sentence.isSign(end - 1, ",");
        boolean direct = commas > 0 || end - name.to() <= 3;
        return closed && direct && end - name.to() <= LONGEST;
    }

    /// What stands behind a token, up to the next sign, verb or conjunction.
    Optional<Said<String>> behind(int start) {
        int from = start;
        while (from < sentence.size() && (sentence.isSign(from, QUOTES) || isHow(from))) {
            from++;
        }
        int to = from;
        while (to < sentence.size() && to - from < LONGEST && !endsRight(to, from)) {
            to++;
        }
        int begin = from;
        int end = to;
        for (int at = from; at < to; at++) {
            var name = marked.nameAt(at);
            if (name.isPresent()) {
                return name.map(this::named);
            }
        }
        return title(from, to).or(() -> said(begin, end));
    }

    /// "According to its mayor, Valentyna Koval".
    private Optional<Said<String>> title(int from, int to) {
        boolean titled = false;
        for (int at = from; at < to; at++) {
            titled |= sentence.is(TermKind.ROLE, at) || sentence.is(TermKind.KIN, at);
        }
        return titled && sentence.isSign(to, ",") ? marked.nameAt(to + 1).map(this::named) : Optional.empty();
    }

    private boolean endsRight(int at, int from) {
        var token = sentence.token(at);
        boolean verb =
                sentence.is(TermKind.SAY, at) || sentence.is(TermKind.FATE, at) || sentence.is(TermKind.MOVE, at);
        boolean place = at > from && token.key().equals("в");
        return token.isSign(BOUNDARY)
                || verb
                || token.kind() == Token.Kind.NUMBER
                || sentence.is(TermKind.CITE, at)
                || sentence.is(TermKind.QUAL, at)
                || marked.isDate(at)
                || (at > from && !place && STOPS_RIGHT.contains(token.key()));
    }

    private boolean isBoundary(int at) {
        var token = sentence.token(at);
        boolean verb =
                sentence.is(TermKind.SAY, at) || sentence.is(TermKind.FATE, at) || sentence.is(TermKind.CITE, at);
        return token.isSign(BOUNDARY) || verb || sentence.is(TermKind.ACCORD, at) || CONJUNCTIONS.contains(token.key());
    }

    private boolean isHow(int at) {
        return sentence.is(TermKind.HOW, at) || marked.isDate(at);
    }

    private Said<String> named(NameSpan name) {
        return new Said<>(name.name(), sentence.span(name.from(), name.to()));
    }

    private Optional<Said<String>> said(int first, int last) {
        int from = first;
        int to = last;
        while (from < to && (isEdge(from) || sentence.token(from).kind() == Token.Kind.NUMBER)) {
            from++;
        }
        while (to > from && (sentence.isSign(to - 1, QUOTES) || isHow(to - 1))) {
            to--;
        }
        if (from >= to
                || NOBODY.contains(sentence.token(from).key())
                || NO_SPEAKERS.contains(sentence.token(to - 1).key())
                || sentence.token(from).kind() != Token.Kind.WORD) {
            return Optional.empty();
        }
        var span = sentence.span(from, to);
        var words = new StringBuilder();
        for (int at = from; at < to; at++) {
            boolean joined = at == from
                    || sentence.token(at).start() == sentence.token(at - 1).end();
            if (!sentence.isSign(at, QUOTES)) {
                words.append(joined && !sentence.isSign(at - 1, QUOTES) ? "" : " ")
                        .append(sentence.token(at).text());
            }
        }
        return Optional.of(new Said<>(Nominative.of(words.toString().strip().replaceAll(" +", " ")), span));
    }

    private boolean isEdge(int at) {
        return sentence.isSign(at, QUOTES)
                || DETERMINERS.contains(sentence.token(at).key())
                || CONJUNCTIONS.contains(sentence.token(at).key())
                || isHow(at);
    }
}
