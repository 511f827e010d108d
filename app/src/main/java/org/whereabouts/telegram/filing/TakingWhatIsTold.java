package org.whereabouts.telegram.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.telegram.api.Event.Origin;
import org.whereabouts.telegram.files.Fetched;
import org.whereabouts.telegram.talking.Input;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.talking.Turn;
import org.whereabouts.telegram.wording.Say;

/// Adds to a telling what is written, brought or forwarded. What one telling does not hold goes on in a second one,
/// which is sent together with it.
@Component
class TakingWhatIsTold {

    private static final String WHAT = "what";
    private static final String TOLD = "told";
    private static final String SOURCE = "source";
    private static final String LINKS = "links";
    /// As many characters as the page takes.
    private static final int LONGEST = 4000;
    /// Whoever has more is asked to send what there is, so that it is safe.
    private static final int MOST_FULL = 4;

    private final Begun begun;
    private final Sourcing sourcing;
    private final DraftAnswers answers;
    private final SendingWhatIsTold sending;
    private final Say say;

    TakingWhatIsTold(Begun begun, Sourcing sourcing, DraftAnswers answers, SendingWhatIsTold sending, Say say) {
        this.begun = begun;
        this.sourcing = sourcing;
        this.answers = answers;
        this.sending = sending;
        this.say = say;
    }

    /// Adds files and forwarded posts. A file without words is told by itself. What could not be taken is said, and
    /// nothing is called noted that was not.
    Turn take(Talk talk, Input.Brought brought) {
        var noting = new Noting(talk);
        noting.write(brought.words().strip());
        noting.attach(brought.files());
        if (noting.isNoted) {
            brought.origins().forEach(noting::source);
        }
        return noting.turn();
    }

    /// Adds words.
    Turn add(Talk talk, String words) {
        var noting = new Noting(talk);
        noting.write(words);
        return noting.turn();
    }

    /// Whether it was told already by somebody who forwarded the same.
    boolean isKnown(List<Origin> origins) {
        return !origins.isEmpty() && origins.stream().allMatch(sourcing::isKnown);
    }

    /// Sends it; an officer reads it.
    Turn send(Talk talk) {
        return sending.send(talk);
    }

    /// Sends it with something that the program says of it.
    ///
    /// @return false when there was nothing in it
    boolean sendAsIs(Talk talk, Map<String, String> more) {
        return !sending.send(talk, more).isEmpty();
    }

    /// One addition to what is told.
    private final class Noting {

        private final List<String> said = new ArrayList<>();
        private Talk talk;
        private boolean isNoted;

        Noting(Talk talk) {
            this.talk = talk;
        }

        private Draft draft() {
            return begun.telling(talk).orElseThrow(() -> new IllegalStateException("WA-1742 a draft is gone"));
        }

        void write(String words) {
            for (String rest = words; !rest.isEmpty(); ) {
                int end = end(rest);
                if (!put(rest.substring(0, end))) {
                    return;
                }
                rest = rest.substring(end);
            }
        }

        /// No half of a letter.
        private static int end(String words) {
            if (words.length() <= LONGEST) {
                return words.length();
            }
            return Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        }

        private boolean put(String words) {
            String before = draft().on(WHAT).getOrDefault(TOLD, "");
            boolean fits = before.isEmpty() || before.length() + 1 + words.length() <= LONGEST;
            if (!fits && !goOn()) {
                return false;
            }
            answer(fits && !before.isEmpty() ? before + "\n" + words : words);
            isNoted = true;
            return true;
        }

        private void answer(String told) {
            var what = new HashMap<>(draft().on(WHAT));
            what.put(TOLD, told);
            answers.keep(talk, draft(), Journey.REPORT, WHAT, what);
        }

        void attach(List<Fetched> files) {
            Attached attached = answers.attach(draft(), files);
            note(attached);
            while (!attached.left().isEmpty() && goOn()) {
                attached = answers.attach(draft(), attached.left());
                note(attached);
            }
        }

        private void note(Attached attached) {
            attached.said().stream()
                    .map(key -> say.it(talk, key))
                    .filter(one -> !said.contains(one))
                    .forEach(said::add);
            if (attached.any()) {
                isNoted = true;
                if (draft().on(WHAT).isEmpty()) {
                    answer(say.it(talk, "bot.tell.file"));
                }
            }
        }

        /// Goes on in another draft, about the same.
        private boolean goOn() {
            if (talk.full().size() >= MOST_FULL) {
                said.add(say.it(talk, "bot.tell.enough"));
                return false;
            }
            Draft before = draft();
            var full = new ArrayList<>(talk.full());
            full.add(before.code());
            Draft next = begun.begin(talk, Journey.REPORT);
            for (String page : List.of("about", "who", "born")) {
                answers.keep(talk, next, Journey.REPORT, page, before.on(page));
            }
            var source = new HashMap<>(before.on(SOURCE));
            source.remove(LINKS);
            answers.keep(talk, next, Journey.REPORT, SOURCE, source);
            talk = talk.full(full).telling(next.code());
            said.add(say.it(talk, "bot.tell.full"));
            return true;
        }

        void source(Origin origin) {
            String line = sourcing.note(draft(), origin);
            var source = new HashMap<>(draft().on(SOURCE));
            source.merge(
                    LINKS,
                    line,
                    (before, more) -> before.lines().anyMatch(more::equals) ? before : before + "\n" + more);
            answers.keep(talk, draft(), Journey.REPORT, SOURCE, source);
        }

        Turn turn() {
            Turn turn = Turn.to(talk).saying(said);
            return isNoted ? turn.saying(say.it(talk, "bot.tell.noted")) : turn;
        }
    }
}
