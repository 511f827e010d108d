package org.whereabouts.telegram.filing;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.draft.Draft;
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
import org.whereabouts.telegram.wording.Say;

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
    private final TakingWhatIsTold taking;
    private final Say say;

    TakingAPost(TheBot bot, GoingAbout going, Begun begun, TakingWhatIsTold taking, Say say) {
        this.bot = bot;
        this.going = going;
        this.begun = begun;
        this.taking = taking;
        this.say = say;
    }

    /// Takes it.
    public Turn take(Talk talk, Input.Brought brought) {
        Turn towards = going.go(talk, Errand.REPORT);
        if (!(towards.next().state() instanceof State.Telling)) {
            // The warning comes first, or the choice of a register: what was brought has to be brought again.
            return towards.saying(say.it(talk, "bot.post.again"));
        }
        return !brought.origins().isEmpty() && brought.origins().stream().allMatch(this::isFollowed)
                ? post(towards.next(), brought)
                : begin(towards.next(), brought);
    }

    private boolean isFollowed(Origin origin) {
        return origin.channel() != null && bot.follows(origin.channel());
    }

    private Turn begin(Talk talk, Input.Brought brought) {
        Draft draft = begun.telling(talk).orElseGet(() -> begun.begin(talk, Journey.REPORT));
        Turn taken = taking.take(talk.telling(draft.code()), brought);
        Turn there = Turn.to(taken.next().in(new State.Telling(Told.ABOUT)));
        return taken.said().isEmpty() ? there : there.saying(String.join("\n\n", taken.said()));
    }

    /// A post that an officer has already is not told again, and one of which nothing could be taken is not told empty.
    private Turn post(Talk talk, Input.Brought brought) {
        Turn resting = Turn.to(talk.in(new State.Resting()));
        if (taking.isKnown(brought.origins())) {
            return resting.saying(say.it(talk, "bot.post"));
        }
        Draft draft = begun.begin(talk, Journey.REPORT);
        Turn taken = taking.take(talk.telling(draft.code()).full(List.of()), brought);
        boolean isTaken = taking.sendAsIs(taken.next(), Map.of("about", "someone", "grade", GRADE));
        return isTaken ? resting.saying(say.it(talk, "bot.post")) : resting.saying(String.join("\n\n", taken.said()));
    }
}
