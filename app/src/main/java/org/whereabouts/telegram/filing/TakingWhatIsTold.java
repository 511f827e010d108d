package org.whereabouts.telegram.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.enquiries.telling.TellingWhatOneKnows;
import org.whereabouts.telegram.api.Event.Origin;
import org.whereabouts.telegram.api.Keys;
import org.whereabouts.telegram.talking.Input;
import org.whereabouts.telegram.talking.State;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.talking.Turn;
import org.whereabouts.telegram.wording.Say;

/// Adds to a telling what is written, brought or forwarded, and sends it in the end, as the pages do.
@Component
class TakingWhatIsTold {

    private static final String WHAT = "what";
    private static final String TOLD = "told";
    private static final String LINKS = "links";

    private final TellingWhatOneKnows telling;
    private final Sourcing sourcing;
    private final DraftAnswers answers;
    private final Say say;

    TakingWhatIsTold(TellingWhatOneKnows telling, Sourcing sourcing, DraftAnswers answers, Say say) {
        this.telling = telling;
        this.sourcing = sourcing;
        this.answers = answers;
        this.say = say;
    }

    /// Adds a file or a forwarded post. A file without words is told by itself. What could not be taken is said, and
    /// nothing is called noted that was not.
    Turn take(Talk talk, Draft draft, Input.Brought brought) {
        Turn turn = Turn.to(talk);
        Set<String> ofFiles = answers.attach(draft, brought.files());
        for (String key : ofFiles) {
            turn = turn.saying(say.it(talk, key));
        }
        boolean hasFile = ofFiles.contains(Attaching.ADDED);
        boolean hasWords = !brought.words().isBlank();
        List<String> troubles = List.of();
        if (hasWords) {
            troubles = put(talk, draft, brought.words());
        } else if (hasFile && draft.on(WHAT).isEmpty()) {
            troubles = put(talk, draft, say.it(talk, "bot.tell.file"));
        }
        for (String trouble : troubles) {
            turn = turn.saying(trouble);
        }
        boolean isNoted = hasFile || (hasWords && troubles.isEmpty());
        Origin origin = brought.origin();
        if (isNoted && origin != null) {
            source(talk, draft, sourcing.note(draft, origin));
        }
        return isNoted ? turn.saying(say.it(talk, "bot.tell.noted")) : turn;
    }

    /// Whether it was told already by somebody who forwarded the same.
    boolean isKnown(Origin origin) {
        return sourcing.isKnown(origin);
    }

    /// Adds words.
    Turn add(Talk talk, Draft draft, String words) {
        List<String> troubles = put(talk, draft, words);
        return troubles.isEmpty()
                ? Turn.to(talk).saying(say.it(talk, "bot.tell.noted"))
                : Turn.to(talk).saying(String.join("\n", troubles));
    }

    private List<String> put(Talk talk, Draft draft, String words) {
        var what = new HashMap<>(draft.on(WHAT));
        what.merge(TOLD, words, (before, more) -> before + "\n" + more);
        return answers.keep(talk, draft, Journey.REPORT, WHAT, what);
    }

    private void source(Talk talk, Draft draft, String line) {
        var source = new HashMap<>(draft.on("source"));
        source.merge(
                LINKS, line, (before, more) -> before.lines().anyMatch(more::equals) ? before : before + "\n" + more);
        answers.keep(talk, draft, Journey.REPORT, "source", source);
    }

    /// That something comes first, and what was brought has to be brought again.
    String again(Talk talk) {
        return say.it(talk, "bot.post.again");
    }

    /// That a post was taken up.
    String thanks(Talk talk) {
        return say.it(talk, "bot.post");
    }

    /// Sends it; an officer reads it.
    Turn send(Talk talk, Draft draft) {
        Receipt receipt = send(draft, Map.of());
        return Turn.to(talk.telling(null).in(new State.Resting()))
                .saying(say.it(
                        talk,
                        "bot.told",
                        receipt.number().toString(),
                        receipt.code().in(talk.language())))
                .linking(new Keys.Press(say.it(talk, "bot.written"), Turn.WRITTEN_DOWN))
                .lasting();
    }

    /// Sends it with something that the program says of it.
    Receipt send(Draft draft, Map<String, String> more) {
        var told = new HashMap<>(
                DraftAnswers.all(draft, page -> !page.equals(Journey.TELLER) && !page.equals(Sourcing.PAGE)));
        told.computeIfPresent(LINKS, (field, links) -> sourcing.links(draft, links));
        told.putAll(more);
        return telling.tell(draft, told, draft.on(Journey.TELLER));
    }
}
