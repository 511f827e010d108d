package org.whereabouts.telegram.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.enquiries.telling.TellingWhatOneKnows;
import org.whereabouts.telegram.api.Keys;
import org.whereabouts.telegram.talking.State;
import org.whereabouts.telegram.talking.State.Told;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.talking.Turn;
import org.whereabouts.telegram.wording.Say;

/// Sends what was told, as the pages do, and hands out a receipt for each telling. Those that were full take over what
/// was answered after them.
@Component
class SendingWhatIsTold {

    private static final String SOURCE = "source";
    private static final String LINKS = "links";
    /// The source that the register counts it for.
    private static final String ORIGIN = "origin";

    private final Begun begun;
    private final TellingWhatOneKnows telling;
    private final Sourcing sourcing;
    private final Say say;

    SendingWhatIsTold(Begun begun, TellingWhatOneKnows telling, Sourcing sourcing, Say say) {
        this.begun = begun;
        this.telling = telling;
        this.sourcing = sourcing;
        this.say = say;
    }

    /// Sends it, if nothing is missing.
    Turn send(Talk talk) {
        Draft last = begun.telling(talk).orElse(null);
        if (last == null || last.on("about").isEmpty()) {
            return missing(talk, Told.ABOUT);
        }
        boolean own = TellingPath.isOwn(last);
        if (own && last.on("who").isEmpty()) {
            return missing(talk, Told.NAME);
        }
        if (last.on("what").isEmpty() && begun.full(talk).isEmpty()) {
            return missing(talk, Told.TOLD);
        }
        Turn turn = Turn.to(talk.telling(null).full(List.of()).in(new State.Resting()));
        for (Receipt receipt : send(talk, Map.of())) {
            turn = turn.saying(say.it(
                    talk,
                    "bot.told",
                    receipt.number().toString(),
                    receipt.code().in(talk.language())));
        }
        turn = own ? turn.saying(say.it(talk, "told.next.own")) : turn;
        return turn.linking(new Keys.Press(say.it(talk, "bot.written"), Turn.WRITTEN_DOWN))
                .lasting();
    }

    private Turn missing(Talk talk, Told question) {
        return Turn.to(talk.in(new State.Telling(question))).saying(say.it(talk, "bot.ask.missing"));
    }

    /// Sends it with something that the program says of it.
    List<Receipt> send(Talk talk, Map<String, String> more) {
        Draft last = begun.telling(talk).orElseThrow(() -> new IllegalStateException("WA-1755 a draft is gone"));
        var receipts = new ArrayList<Receipt>();
        for (Draft full : begun.full(talk)) {
            receipts.add(send(full, last, more));
        }
        // Nothing came after what was full.
        if (!last.on("what").isEmpty()) {
            receipts.add(send(last, last, more));
        }
        return receipts;
    }

    private Receipt send(Draft draft, Draft last, Map<String, String> more) {
        var told = new HashMap<String, String>();
        for (String page : List.of("about", "who", "born", SOURCE)) {
            told.putAll(last.on(page));
        }
        told.remove(LINKS);
        told.putAll(draft.on("what"));
        String links = draft.on(SOURCE).get(LINKS);
        if (links != null) {
            told.put(LINKS, sourcing.links(draft, links));
            sourcing.speaker(draft).ifPresent(speaker -> told.put(ORIGIN, speaker));
        }
        told.putAll(more);
        return telling.tell(draft, told, last.on(Journey.TELLER));
    }
}
