package org.whereabouts.intake.reading.people;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.intake.reading.Role;
import org.whereabouts.intake.reading.Said;
import org.whereabouts.intake.reading.claiming.Marked;
import org.whereabouts.intake.reading.text.Sentence;
import org.whereabouts.intake.reading.text.Term;
import org.whereabouts.intake.reading.text.TermKind;
import org.whereabouts.intake.reading.text.Token;

/// What the words beside a name say of whom it names: an office, a profession, a kinship.
final class RoleCues {

    private static final int BACK = 6;
    private static final int FAR_BACK = 12;
    private static final int AHEAD = 6;
    private static final Set<String> NOMINATIVES = Set.of(
            "мать",
            "мати",
            "мама",
            "отец",
            "батько",
            "жена",
            "дружина",
            "муж",
            "чоловік",
            "сын",
            "син",
            "дочь",
            "дочка",
            "донька",
            "брат",
            "сестра",
            "друг",
            "побратим",
            "подруга",
            "сосед",
            "сусід",
            "бабушка",
            "бабуся",
            "внучка",
            "адвокат");
    private static final Set<String> SERVICES = Set.of(
            "guard",
            "ministry",
            "police",
            "service",
            "army",
            "administration",
            "council",
            "government",
            "staff",
            "office",
            "mission",
            "navy");

    private final Marked marked;
    private final Sentence sentence;
    private final Seen seen;

    private RoleCues(Marked marked, Seen seen) {
        this.marked = marked;
        this.sentence = marked.sentence();
        this.seen = seen;
    }

    /// Writes down what is said beside a name, where nothing was before.
    static void take(Marked marked, Seen seen) {
        var cues = new RoleCues(marked, seen);
        if (seen.who().kin == null) {
            seen.who().kin = cues.kin().map(cues::said).orElse(null);
        }
        if (seen.who().role == null) {
            seen.who().role = cues.role().orElse(null);
        }
    }

    private Said<String> said(Term term) {
        return new Said<>(term.value(), sentence.span(term.from(), term.to()));
    }

    private Optional<Role> role() {
        return before().or(this::behind)
                .map(term -> Role.valueOf(term.value().toUpperCase(Locale.ROOT)))
                .or(() -> isOfAService() ? Optional.of(Role.OFFICIAL) : Optional.empty());
    }

    /// "Defence Minister …", "речник штабу …", "A spokesman for the administration, …".
    private Optional<Term> before() {
        int from = seen.from();
        boolean comma = sentence.isSign(from - 1, ",");
        int least = Math.max(0, from - (comma ? FAR_BACK : BACK));
        for (int at = comma ? from - 2 : from - 1; at >= least; at--) {
            if (isWall(at)) {
                return Optional.empty();
            }
            var role = sentence.find(TermKind.ROLE, at);
            if (role.isPresent()) {
                return comma && isLowerTitle(role.get()) && !isIntroduced(role.get()) ? Optional.empty() : role;
            }
        }
        return Optional.empty();
    }

    private boolean isLowerTitle(Term role) {
        return Character.isLowerCase(sentence.token(role.from()).text().charAt(0));
    }

    /// Behind a comma a title is the next one's only with an article or an owner: "its mayor, …".
    private boolean isIntroduced(Term role) {
        int before = role.from() - 1;
        for (int skipped = 0; skipped < 2 && before > 0 && isSmallWord(before) && !isDeterminer(before); skipped++) {
            before--;
        }
        boolean first = before < 0;
        return first || isDeterminer(before);
    }

    private boolean isDeterminer(int at) {
        return Set.of("a", "an", "the", "its", "their", "his", "her", "'s")
                .contains(sentence.token(at).key());
    }

    private boolean isSmallWord(int at) {
        var token = sentence.token(at);
        return token.kind() == Token.Kind.WORD
                && Character.isLowerCase(token.text().charAt(0));
    }

    private boolean isWall(int at) {
        var token = sentence.token(at);
        boolean verb =
                sentence.is(TermKind.SAY, at) || sentence.is(TermKind.FATE, at) || sentence.is(TermKind.MOVE, at);
        boolean clause = token.isSign(",;:.—–!?")
                || Set.of("and", "but", "who", "що", "что", "та", "і", "и").contains(token.key());
        return verb
                || clause
                || token.kind() == Token.Kind.NUMBER
                || marked.nameAt(at).isPresent();
    }

    /// "…, an analyst at …", "…, 45, head of …".
    private Optional<Term> behind() {
        int at = seen.to();
        if (!sentence.isSign(at, ",(—–")) {
            return Optional.empty();
        }
        boolean age = at + 2 < sentence.size()
                && sentence.token(at + 1).kind() == Token.Kind.NUMBER
                && sentence.isSign(at + 2, ",)");
        int from = age ? at + 3 : at + 1;
        for (int next = from; next < Math.min(sentence.size(), from + AHEAD); next++) {
            if (isWall(next)) {
                return Optional.empty();
            }
            var role = sentence.find(TermKind.ROLE, next);
            boolean rank = sentence.is(TermKind.RANK, next) || sentence.is(TermKind.KIN, next);
            if (role.isPresent() || rank) {
                return role;
            }
        }
        return Optional.empty();
    }

    private boolean isOfAService() {
        if (!sentence.is(seen.to(), "of") && !sentence.is(seen.to(), "from")) {
            return false;
        }
        for (int at = seen.to() + 1; at < Math.min(sentence.size(), seen.to() + AHEAD); at++) {
            if (SERVICES.contains(sentence.token(at).key())) {
                return true;
            }
        }
        return false;
    }

    private Optional<Term> kin() {
        int before = seen.from() - 1;
        int at = sentence.isSign(before, ",:—–-") ? before - 1 : before;
        int owner = at;
        while (at < before
                && owner > 0
                && at - owner < 3
                && sentence.token(owner).isCapital()) {
            owner--;
        }
        at = owner >= 0 && owner < at && sentence.is(TermKind.KIN, owner) ? owner : at;
        var term = at < 0
                ? Optional.<Term>empty()
                : sentence.find(TermKind.KIN, at).filter(kin -> !isOfTheOther(kin));
        if (term.isPresent()) {
            return term;
        }
        boolean closed = sentence.isSign(seen.to(), ",");
        return closed
                ? sentence.find(TermKind.KIN, Math.min(sentence.size() - 1, seen.to() + 2))
                        .filter(kin -> isOwned(kin.from() - 1))
                : Optional.empty();
    }

    /// "Мать Степана Жарова" is not Степан.
    private boolean isOfTheOther(Term kin) {
        return seen.oblique() && NOMINATIVES.contains(sentence.token(kin.from()).key());
    }

    private boolean isOwned(int at) {
        return Set.of("his", "her", "their", "the", "a", "його", "її", "его", "ее", "'s")
                .contains(sentence.token(at).key());
    }
}
