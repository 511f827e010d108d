package org.whereabouts.intake.reading.claiming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.reading.Said;
import org.whereabouts.intake.reading.text.Sentence;
import org.whereabouts.intake.reading.text.Term;
import org.whereabouts.intake.reading.text.TermKind;
import org.whereabouts.intake.reading.text.Token;

/// Finds who says what a sentence says, and through whom: "according to …", "… said", "Interfax quoting …".
public final class Claims {

    private static final Set<String> PASSIVE = Set.of("was", "were", "been", "is", "are", "be", "being");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "він", "вона", "вони", "он", "она", "они");
    private static final Set<String> GOES_ON = Set.of("ще", "еще", "also", "another", "further", "additionally");
    private static final Set<String> SUBORDINATE = Set.of(
            "after", "before", "when", "once", "because", "if", "until", "після", "коли", "якщо", "перш", "после",
            "когда", "если", "прежде");
    private static final Set<String> AS = Set.of("як", "как", "as");

    private @Nullable Said<String> speaker;
    private List<Claim> former = List.of();
    private int paragraph = -1;

    /// The claims of the next sentence of an article.
    public List<Claim> next(Marked marked) {
        var sentence = marked.sentence();
        var claims = cited(marked);
        if (claims.isEmpty()) {
            claims = new ArrayList<>();
            for (var term : sentence.all(TermKind.ACCORD, TermKind.SAY).toList()) {
                claim(marked, term).ifPresent(claims::add);
            }
        }
        boolean same = paragraph == sentence.paragraph();
        if (claims.isEmpty() && same && GOES_ON.contains(sentence.token(0).key())) {
            return former;
        }
        paragraph = sentence.paragraph();
        former = claims;
        marked.names().stream()
                .reduce((one, two) -> two)
                .ifPresent(name -> speaker = new Said<>(name.name(), sentence.span(name.from(), name.to())));
        return claims;
    }

    /// The claim whose word stands nearest to a token.
    public static Optional<Claim> nearest(List<Claim> claims, Sentence sentence, int token) {
        return claims.stream()
                .filter(claim -> isOfTheClause(claim, sentence, token))
                .min(Comparator.comparingInt(claim -> reach(claim, sentence, token)));
    }

    private static boolean isOfTheClause(Claim claim, Sentence sentence, int token) {
        for (int at = Math.min(claim.at(), token); at < Math.min(sentence.size(), Math.max(claim.at(), token)); at++) {
            if (sentence.isSign(at, ";")) {
                return false;
            }
        }
        return true;
    }

    /// Whether a sentence says who said the one before: "Про це повідомив …".
    public static boolean isOfTheFormer(Sentence sentence) {
        String start = sentence.token(0).key() + " "
                + (sentence.size() > 1 ? sentence.token(1).key() : "");
        return Set.of("про це", "об этом").contains(start);
    }

    private static int reach(Claim claim, Sentence sentence, int token) {
        return claim.at() >= sentence.size() ? 0 : sentence.distance(claim.at(), token);
    }

    private List<Claim> cited(Marked marked) {
        var sentence = marked.sentence();
        var claims = new ArrayList<Claim>();
        for (var cite : sentence.all(TermKind.CITE).toList()) {
            var phrase = new Phrase(marked);
            var by = phrase.behind(cite.to());
            int comma = sentence.isSign(cite.from() - 1, ",") ? cite.from() - 1 : cite.from();
            var say = sentence.find(TermKind.SAY, comma - 1);
            var via = say.isPresent() ? phrase.before(say.get().from()) : phrase.before(comma);
            if (by.isPresent()) {
                claims.add(new Claim(by.get(), via.orElse(null), cite.from()));
            }
        }
        return claims;
    }

    private Optional<Claim> claim(Marked marked, Term term) {
        var sentence = marked.sentence();
        var phrase = new Phrase(marked);
        if (term.kind() == TermKind.ACCORD) {
            return phrase.behind(term.to()).map(by -> new Claim(by, null, term.from()));
        }
        if (term.from() > 0 && PASSIVE.contains(sentence.token(term.from() - 1).key())) {
            return Optional.empty();
        }
        boolean letIn = sentence.is(term.from(), "admitted")
                && (sentence.is(TermKind.QUAL, term.to()) || isNumber(sentence, term.to()));
        if (letIn || isSubordinate(sentence, term.from())) {
            return Optional.empty();
        }
        int before = term.from();
        while (before > 0 && sentence.is(TermKind.HOW, before - 1)) {
            before--;
        }
        var by = isInverted(marked, term, before)
                ? phrase.behind(term.to()).or(() -> phrase.before(term.from()))
                : phrase.before(term.from()).or(() -> phrase.behind(term.to()));
        var via = sentence.is(term.to() - 1, "told") && isMedium(sentence, term.to())
                ? phrase.behind(term.to()).orElse(null)
                : null;
        return by.map(this::known).map(who -> new Claim(who, via, term.from()));
    }

    /// "After the president announced it, …": tells when, not who says so.
    private static boolean isSubordinate(Sentence sentence, int say) {
        for (int at = say - 1; at >= 0 && !sentence.isSign(at, ",;:.—–»”\""); at--) {
            if (SUBORDINATE.contains(sentence.token(at).key())) {
                return true;
            }
        }
        return false;
    }

    /// Whether who speaks stands behind the verb: ", said Edwin Marlowe", "як повідомив штаб".
    private static boolean isInverted(Marked marked, Term term, int before) {
        var sentence = marked.sentence();
        boolean start = before == 0 || AS.contains(sentence.token(before - 1).key());
        boolean closed = sentence.isSign(before - 1, ",—–-”\"");
        if (!start && !closed) {
            return false;
        }
        boolean apposition = closed
                && sentence.isSign(before - 1, ",")
                && marked.names().stream().anyMatch(name -> name.to() == before - 1)
                && sentence.is(term.to(), "that");
        boolean latin = sentence.token(term.from()).key().charAt(0) < 'а';
        boolean follows = term.to() < sentence.size()
                && !sentence.isSign(term.to(), ",.:")
                && !sentence.is(term.to(), "that")
                && !sentence.is(term.to(), "on");
        boolean two = latin
                && marked.names().stream().anyMatch(name -> name.to() <= before - 1)
                && sentence.isSign(before - 1, ",")
                && marked.names().stream().noneMatch(name -> name.from() >= term.to());
        return !apposition
                && follows
                && !(two && !sentence.is(TermKind.KIN, term.to() + 1) && !isRoleBehind(sentence, term.to()));
    }

    private static boolean isRoleBehind(Sentence sentence, int at) {
        return sentence.is(TermKind.ROLE, at) || sentence.is(TermKind.ROLE, at + 1);
    }

    private static boolean isNumber(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).kind() == Token.Kind.NUMBER;
    }

    private static boolean isMedium(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).isCapital();
    }

    private @Nullable Said<String> known(Said<String> by) {
        boolean pronoun =
                PRONOUNS.contains(by.value().toLowerCase(java.util.Locale.ROOT).split(" ")[0]);
        return pronoun ? (speaker == null ? null : new Said<>(speaker.value(), by.at())) : by;
    }
}
