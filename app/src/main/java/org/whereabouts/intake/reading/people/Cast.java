package org.whereabouts.intake.reading.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.reading.claiming.Marked;
import org.whereabouts.intake.reading.naming.NameSpan;
import org.whereabouts.intake.reading.text.TermKind;
import org.whereabouts.intake.reading.text.Token;

/// Everybody of whom an article speaks, and where. Whoever has been named in full is known by one name afterwards.
final class Cast {

    private static final int ENDING = 3;
    private static final int SHORTEST_STEM = 3;

    private final List<Draft> drafts = new ArrayList<>();

    List<Draft> all() {
        return drafts;
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    /// Who is spoken of in a sentence, in the order of the words.
    List<Seen> in(Marked marked, int number) {
        var seen = new ArrayList<Seen>();
        for (var name : marked.names()) {
            var span = marked.sentence().span(name.from(), name.to());
            var draft = known(name).orElseGet(() -> {
                var one = new Draft(name, span, number);
                drafts.add(one);
                return one;
            });
            seen.add(new Seen(draft, name.oblique(), name.from(), name.to()));
        }
        for (int at = 0; at < marked.sentence().size(); at++) {
            int token = at;
            if (isFree(marked, at)) {
                again(marked.sentence().token(at))
                        .ifPresent(who -> seen.add(
                                new Seen(who, isDeclined(who, marked.sentence().token(token)), token, token + 1)));
            }
        }
        seen.sort(Comparator.comparingInt(Seen::from));
        return seen;
    }

    private static boolean isDeclined(Draft who, Token token) {
        return who.name != null && !isLike(who.name.given(), token.text()) && !isLike(who.name.family(), token.text());
    }

    private static boolean isFree(Marked marked, int at) {
        var sentence = marked.sentence();
        return sentence.token(at).isCapital()
                && marked.nameAt(at).isEmpty()
                && !sentence.is(TermKind.NOTNAME, at)
                && marked.places().stream().noneMatch(place -> at >= place.from() && at < place.to());
    }

    private Optional<Draft> known(NameSpan name) {
        return drafts.stream()
                .filter(draft -> draft.name != null && isSame(draft.name, name))
                .findFirst();
    }

    private static boolean isSame(NameSpan one, NameSpan other) {
        if (one.name().equalsIgnoreCase(other.name())) {
            return true;
        }
        boolean given = isLike(one.given(), other.given());
        boolean single = one.family() == null || other.family() == null;
        return given && (single || isLike(one.family(), other.family()));
    }

    private static boolean isLike(@Nullable String one, @Nullable String other) {
        return one != null && other != null && one.equalsIgnoreCase(other);
    }

    /// Who was named before, by a family name or a given name alone, in any case.
    private Optional<Draft> again(Token token) {
        return drafts.stream().filter(draft -> isKnownAs(draft.name, token)).reduce((one, two) -> two);
    }

    private static boolean isKnownAs(@Nullable NameSpan name, Token token) {
        return name != null && (isForm(name.family(), token) || isForm(name.given(), token));
    }

    private static boolean isForm(@Nullable String name, Token token) {
        if (name == null) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT).replace('ё', 'е');
        if (lower.equals(token.key())) {
            return true;
        }
        boolean latin = lower.charAt(0) < 'а';
        int stem = Math.max(SHORTEST_STEM, lower.length() - 2);
        return !latin
                && stem <= lower.length()
                && token.key().startsWith(lower.substring(0, stem))
                && Math.abs(token.key().length() - lower.length()) <= ENDING;
    }
}
