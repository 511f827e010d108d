package org.whereabouts.telegram.scenes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.RenewingAnEnquiry;
import org.whereabouts.enquiries.WithdrawingAnEnquiry;
import org.whereabouts.enquiries.follow.StandingInWords;
import org.whereabouts.telegram.talking.Input;
import org.whereabouts.telegram.talking.Prompt;
import org.whereabouts.telegram.talking.Scene;
import org.whereabouts.telegram.talking.State;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.talking.Turn;
import org.whereabouts.telegram.wording.Say;

/// Where an enquiry stands, in the words of the page: news never stands there. It can be renewed and withdrawn.
@Component
class StandingScene implements Scene {

    private final Enquiries enquiries;
    private final StandingInWords standing;
    private final WithdrawingAnEnquiry withdrawing;
    private final RenewingAnEnquiry renewing;
    private final Say say;

    StandingScene(
            Enquiries enquiries,
            StandingInWords standing,
            WithdrawingAnEnquiry withdrawing,
            RenewingAnEnquiry renewing,
            Say say) {
        this.enquiries = enquiries;
        this.standing = standing;
        this.withdrawing = withdrawing;
        this.renewing = renewing;
        this.say = say;
    }

    @Override
    public Class<? extends State> of() {
        return State.Standing.class;
    }

    @Override
    public Prompt prompt(Talk talk) {
        Enquiry enquiry = enquiry(talk).orElse(null);
        if (enquiry == null) {
            return say.ask(talk, "bot.menu");
        }
        if (talk.state() instanceof State.Standing(var id, boolean sure) && sure) {
            return new Prompt(
                    say.it(talk, "bot.withdraw.sure", enquiry.facts().number().toString()),
                    say.options(talk, "bot.withdraw.yes", "bot.withdraw.no"));
        }
        var there = standing.of(enquiry, talk.language());
        String key = "follow." + there.state();
        String words = Stream.of(
                        say.it(talk, key), say.inAChat(talk, key + ".text"), there.until() == null ? "" : there.until())
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("\n\n"));
        boolean goesOn = enquiry instanceof Enquiry.Open || enquiry instanceof Enquiry.Dormant;
        return new Prompt(words, goesOn ? say.options(talk, "bot.standing.renew", "bot.standing.withdraw") : List.of());
    }

    @Override
    public Turn answer(Talk talk, Input input) {
        Enquiry.Id id = enquiry(talk).map(one -> one.facts().id()).orElse(null);
        if (id == null || !(input instanceof Input.Choice(String key))) {
            return Turn.to(talk).saying(say.it(talk, "bot.choose"));
        }
        return switch (key) {
            case "renew" -> {
                Turn there = Turn.to(talk.in(new State.Standing(id, false)));
                // Ended meanwhile: then the words of where it stands say so.
                yield renewing.renew(id).isPresent() ? there.saying(say.it(talk, "bot.renewed")) : there;
            }
            case "withdraw" -> Turn.to(talk.in(new State.Standing(id, true)));
            case "no" -> Turn.to(talk.in(new State.Standing(id, false)));
            case "yes" -> withdraw(talk, id);
            default -> Turn.to(talk).saying(say.it(talk, "bot.choose"));
        };
    }

    private Turn withdraw(Talk talk, Enquiry.Id id) {
        boolean asked = talk.state() instanceof State.Standing(var same, boolean sure) && sure;
        if (!asked) {
            return Turn.to(talk).saying(say.it(talk, "bot.choose"));
        }
        withdrawing.withdraw(id);
        return Turn.to(talk.in(new State.Resting())).saying(say.it(talk, "bot.withdrawn"));
    }

    private Optional<Enquiry> enquiry(Talk talk) {
        return talk.state() instanceof State.Standing(var id, var sure) ? enquiries.find(id) : Optional.empty();
    }
}
