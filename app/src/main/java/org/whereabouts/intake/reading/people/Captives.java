package org.whereabouts.intake.reading.people;

import java.util.List;
import org.whereabouts.intake.reading.claiming.Marked;
import org.whereabouts.intake.reading.text.Term;
import org.whereabouts.intake.reading.text.TermKind;
import org.whereabouts.registry.Status;

/// What prisoners are quoted with: whoever says so, named or not, is a captive, and perhaps was made to say it.
final class Captives {

    private static final int AROUND = 4;

    private final List<Marked> sentences;
    private final List<List<Seen>> seen;
    private final Cast cast;

    Captives(List<Marked> sentences, List<List<Seen>> seen, Cast cast) {
        this.sentences = sentences;
        this.seen = seen;
        this.cast = cast;
    }

    void take() {
        for (int at = 0; at < sentences.size(); at++) {
            if (sentences.get(at).sentence().has(TermKind.CAPTIVE)) {
                speaks(at);
            }
        }
        for (var draft : cast.all()) {
            boolean captive = draft.status != null && draft.status.value() == Status.CAPTURED;
            draft.duress |= captive && isMadeToSpeak(draft.told);
        }
    }

    /// Somebody says "I was captured": who was named in or just before the quotation, otherwise a soldier without name.
    private void speaks(int at) {
        var named = named(at);
        if (named != null) {
            new Fates(sentences.get(at), List.of(), at).tell(named, captured(at), List.of());
            named.duress = true;
            return;
        }
        for (int before = at; before >= Math.max(0, at - AROUND); before--) {
            var sentence = sentences.get(before).sentence();
            var somebody = sentence.all(TermKind.SOMEBODY).findFirst();
            if (somebody.isPresent() && isSameParagraph(before, at)) {
                var draft = new Draft(
                        null,
                        sentence.span(somebody.get().from(), somebody.get().to()),
                        before);
                new Fates(sentences.get(at), List.of(), at).tell(draft, captured(at), List.of());
                draft.duress = true;
                cast.add(draft);
                return;
            }
        }
    }

    private @org.jspecify.annotations.Nullable Draft named(int at) {
        for (int before = at; before >= Math.max(0, at - AROUND) && isSameParagraph(before, at); before--) {
            for (var one : seen.get(before)) {
                if (one.who().canBeSubject()) {
                    return one.who();
                }
            }
        }
        return null;
    }

    private Term captured(int at) {
        var said =
                sentences.get(at).sentence().all(TermKind.CAPTIVE).findFirst().orElseThrow();
        return new Term(TermKind.FATE, "captured", said.from(), said.to());
    }

    private boolean isMadeToSpeak(int told) {
        for (int at = Math.max(0, told - AROUND); at <= Math.min(sentences.size() - 1, told + AROUND); at++) {
            if (isSameParagraph(at, told) && sentences.get(at).sentence().has(TermKind.DURESS)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSameParagraph(int one, int other) {
        return sentences.get(one).sentence().paragraph()
                == sentences.get(other).sentence().paragraph();
    }
}
