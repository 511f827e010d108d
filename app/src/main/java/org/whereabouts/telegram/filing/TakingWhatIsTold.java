package org.whereabouts.telegram.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.enquiries.telling.TellingWhatOneKnows;
import org.whereabouts.telegram.api.Event.Origin;
import org.whereabouts.telegram.talking.Input;
import org.whereabouts.telegram.talking.State;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.talking.Turn;
import org.whereabouts.telegram.wording.Say;

/// Adds to a telling what is written, brought or forwarded, and sends it in the end, as the pages do.
@Component
class TakingWhatIsTold {

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

    /// Adds a file or a forwarded post. A file without words is told by itself.
    Turn take(Talk talk, Draft draft, Input.Brought brought) {
        Origin origin = brought.origin();
        if (origin != null) {
            source(talk, draft, sourcing.line(draft, origin));
        }
        Turn turn = Turn.to(talk);
        for (String key : answers.attach(draft, brought.files())) {
            turn = turn.saying(say.it(talk, key));
        }
        String words = brought.words().isBlank() ? say.it(talk, "bot.tell.file") : brought.words();
        boolean hasWords = !brought.words().isBlank();
        boolean isFirst = draft.on("what").isEmpty();
        for (String trouble : hasWords || isFirst ? put(talk, draft, words) : List.<String>of()) {
            turn = turn.saying(trouble);
        }
        return turn.saying(say.it(talk, "bot.tell.noted"));
    }

    /// Adds words.
    Turn add(Talk talk, Draft draft, String words) {
        List<String> troubles = put(talk, draft, words);
        return troubles.isEmpty()
                ? Turn.to(talk).saying(say.it(talk, "bot.tell.noted"))
                : Turn.to(talk).saying(String.join("\n", troubles));
    }

    private List<String> put(Talk talk, Draft draft, String words) {
        var what = new HashMap<>(draft.on("what"));
        what.merge(TOLD, words, (before, more) -> before + "\n" + more);
        return answers.keep(talk, draft, Journey.REPORT, "what", what);
    }

    private void source(Talk talk, Draft draft, String line) {
        var source = new HashMap<>(draft.on("source"));
        source.merge(LINKS, line, (before, more) -> before.contains(more) ? before : before + "\n" + more);
        answers.keep(talk, draft, Journey.REPORT, "source", source);
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
                .lasting();
    }

    /// Sends it with something that the program says of it.
    Receipt send(Draft draft, Map<String, String> more) {
        var told = new HashMap<>(DraftAnswers.all(draft, page -> !page.equals(Journey.TELLER)));
        told.putAll(more);
        return telling.tell(draft, told, draft.on(Journey.TELLER));
    }
}
