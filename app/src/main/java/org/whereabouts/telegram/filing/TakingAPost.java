package org.whereabouts.telegram.filing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.registry.Grade;
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
/// at once, and awaits an officer with the grade of the channel; with anything else a telling begins.
@Component
public class TakingAPost {

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
        return grade(brought.origins())
                .map(grade -> post(towards.next(), brought, grade))
                .orElseGet(() -> begin(towards.next(), brought));
    }

    /// The worst of their grades; empty where one of them is of no channel that is followed.
    private Optional<Grade> grade(List<Origin> origins) {
        List<Grade> grades =
                origins.stream().flatMap(origin -> grade(origin).stream()).toList();
        return grades.size() < origins.size()
                ? Optional.empty()
                : grades.stream().max(Comparator.comparing(Grade::reliability).thenComparing(Grade::credibility));
    }

    private Optional<Grade> grade(Origin origin) {
        return Optional.ofNullable(origin.channel()).flatMap(bot::follows);
    }

    private Turn begin(Talk talk, Input.Brought brought) {
        Draft draft = begun.telling(talk).orElseGet(() -> begun.begin(talk, Journey.REPORT));
        Turn taken = taking.take(talk.telling(draft.code()), brought);
        Turn there = Turn.to(taken.next().in(new State.Telling(Told.ABOUT)));
        return taken.said().isEmpty() ? there : there.saying(String.join("\n\n", taken.said()));
    }

    /// A post that an officer has already is not told again, and one of which nothing could be taken is not told empty.
    private Turn post(Talk talk, Input.Brought brought, Grade grade) {
        Turn resting = Turn.to(talk.in(new State.Resting()));
        if (taking.isKnown(brought.origins())) {
            return resting.saying(say.it(talk, "bot.post"));
        }
        Draft draft = begun.begin(talk, Journey.REPORT);
        Turn taken = taking.take(talk.telling(draft.code()).full(List.of()), brought);
        boolean isTaken = taking.sendAsIs(taken.next(), Map.of("about", "someone", "grade", grade.toString()));
        return isTaken ? resting.saying(say.it(talk, "bot.post")) : resting.saying(String.join("\n\n", taken.said()));
    }
}
