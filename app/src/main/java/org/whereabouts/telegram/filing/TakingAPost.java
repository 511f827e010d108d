package org.whereabouts.telegram.filing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.draft.KeepingADraft;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.telegram.api.Event.Origin;
import org.whereabouts.telegram.opening.TheBot;
import org.whereabouts.telegram.talking.Errand;
import org.whereabouts.telegram.talking.GoingAbout;
import org.whereabouts.telegram.talking.Input;
import org.whereabouts.telegram.talking.State;
import org.whereabouts.telegram.talking.State.Told;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.talking.Turn;

/// Takes what is brought while the bot waits for nothing. A post of a channel that this installation follows is taken
/// up
/// at once, and awaits an officer with the lowest grade; with anything else a telling begins.
@Component
public class TakingAPost {

    /// Nobody knows how reliable the channel is, nor whether it is true.
    private static final String GRADE = "F6";

    private final TheBot bot;
    private final GoingAbout going;
    private final Begun begun;
    private final KeepingADraft keeping;
    private final TakingWhatIsTold taking;

    TakingAPost(TheBot bot, GoingAbout going, Begun begun, KeepingADraft keeping, TakingWhatIsTold taking) {
        this.bot = bot;
        this.going = going;
        this.begun = begun;
        this.keeping = keeping;
        this.taking = taking;
    }

    /// Takes it.
    public Turn take(Talk talk, Input.Brought brought) {
        Turn towards = going.go(talk, Errand.REPORT);
        if (!(towards.next().state() instanceof State.Telling)) {
            // The warning comes first, or the choice of a register: what was brought has to be brought again.
            return towards;
        }
        Origin origin = brought.origin();
        String channel = origin == null ? null : origin.channel();
        return channel != null && bot.follows(channel) ? post(towards.next(), brought) : begin(towards.next(), brought);
    }

    private Turn begin(Talk talk, Input.Brought brought) {
        Draft draft = begun.telling(talk).orElseGet(() -> begun.begin(talk, Journey.REPORT));
        Turn taken = taking.take(talk.telling(draft.code()), draft, brought);
        return Turn.to(taken.next().in(new State.Telling(Told.ABOUT))).saying(String.join("\n\n", taken.said()));
    }

    private Turn post(Talk talk, Input.Brought brought) {
        Draft draft = begun.begin(talk, Journey.REPORT);
        keeping.answer(draft, "about", Map.of("about", "someone"));
        taking.take(talk, draft, brought);
        Draft whole = open(draft.code());
        taking.send(whole, Map.of("grade", GRADE));
        return Turn.to(talk.in(new State.Resting())).saying(taking.thanks(talk));
    }

    private Draft open(WordCode code) {
        return keeping.open(code).orElseThrow(() -> new IllegalStateException("WA-1742 a draft is gone"));
    }
}
