package org.whereabouts.telegram.scenes;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.telling.FollowingATelling.Standing;
import org.whereabouts.enquiries.telling.TakingBackATelling;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.enquiries.telling.Tellings;
import org.whereabouts.telegram.talking.Input;
import org.whereabouts.telegram.talking.Prompt;
import org.whereabouts.telegram.talking.Scene;
import org.whereabouts.telegram.talking.State;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.talking.Turn;
import org.whereabouts.telegram.wording.Say;

/// Whether somebody has read what one told, in the words of the page, and nothing of what came of it. Until then it can
/// be taken back.
@Component
class FollowedScene implements Scene {

    private final Tellings tellings;
    private final TakingBackATelling taking;
    private final Say say;

    FollowedScene(Tellings tellings, TakingBackATelling taking, Say say) {
        this.tellings = tellings;
        this.taking = taking;
        this.say = say;
    }

    @Override
    public Class<? extends State> of() {
        return State.Followed.class;
    }

    @Override
    public Prompt prompt(Talk talk) {
        Telling telling = telling(talk).orElse(null);
        if (telling == null) {
            return say.ask(talk, "bot.menu");
        }
        if (talk.state() instanceof State.Followed(var id, boolean sure) && sure) {
            return new Prompt(
                    say.it(talk, "bot.back.sure", telling.number().toString()),
                    say.options(talk, "bot.back.yes", "bot.withdraw.no"));
        }
        Standing standing = Standing.of(telling);
        return new Prompt(
                say.it(talk, standing.key()) + "\n\n" + say.it(talk, standing.key() + ".text"),
                standing == Standing.WAITS ? say.options(talk, "bot.told.take") : List.of());
    }

    @Override
    public Turn answer(Talk talk, Input input) {
        if (!(talk.state() instanceof State.Followed(var id, boolean sure))
                || !(input instanceof Input.Choice(String key))) {
            return Turn.to(talk).saying(say.it(talk, "bot.choose"));
        }
        return switch (key) {
            case "take" -> Turn.to(talk.in(new State.Followed(id, true)));
            case "no" -> Turn.to(talk.in(new State.Followed(id, false)));
            case "yes" -> sure ? takeBack(talk, id) : Turn.to(talk).saying(say.it(talk, "bot.choose"));
            default -> Turn.to(talk).saying(say.it(talk, "bot.choose"));
        };
    }

    /// Read meanwhile: then the words of where it stands say so.
    private Turn takeBack(Talk talk, Telling.Id id) {
        return taking.takeBack(id)
                ? Turn.to(talk.in(new State.Resting())).saying(say.it(talk, "told.back.text"))
                : Turn.to(talk.in(new State.Followed(id, false)));
    }

    private Optional<Telling> telling(Talk talk) {
        return talk.state() instanceof State.Followed(var id, var sure) ? tellings.find(id) : Optional.empty();
    }
}
