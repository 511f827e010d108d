package org.whereabouts.telegram.filing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.draft.KeepingADraft;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.telegram.api.Event.Origin;
import org.whereabouts.telegram.api.Text;
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

    /// As much as a page takes; the whole post stands where its address leads.
    private static final int LONGEST = 4000;

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
            return towards.saying(taking.again(talk));
        }
        Origin origin = brought.origin();
        String channel = origin == null ? null : origin.channel();
        return origin != null && channel != null && bot.follows(channel)
                ? post(towards.next(), brought, origin)
                : begin(towards.next(), brought);
    }

    private Turn begin(Talk talk, Input.Brought brought) {
        Draft draft = begun.telling(talk).orElseGet(() -> begun.begin(talk, Journey.REPORT));
        Turn taken = taking.take(talk.telling(draft.code()), draft, brought);
        Turn there = Turn.to(taken.next().in(new State.Telling(Told.ABOUT)));
        return taken.said().isEmpty() ? there : there.saying(String.join("\n\n", taken.said()));
    }

    /// A post that an officer has already is not told again, and one of which nothing could be taken is not told empty.
    private Turn post(Talk talk, Input.Brought brought, Origin origin) {
        Talk resting = talk.in(new State.Resting());
        if (taking.isKnown(origin)) {
            return Turn.to(resting).saying(taking.thanks(talk));
        }
        Draft draft = begun.begin(talk, Journey.REPORT);
        keeping.answer(draft, "about", Map.of("about", "someone"));
        String words = Text.cut(brought.words(), LONGEST);
        Turn taken = taking.take(talk, draft, new Input.Brought(words, brought.files(), origin));
        Draft whole = open(draft.code());
        if (whole.on("what").isEmpty()) {
            return Turn.to(resting).saying(String.join("\n\n", taken.said()));
        }
        taking.send(whole, Map.of("grade", GRADE));
        return Turn.to(resting).saying(taking.thanks(talk));
    }

    private Draft open(WordCode code) {
        return keeping.open(code).orElseThrow(() -> new IllegalStateException("WA-1742 a draft is gone"));
    }
}
