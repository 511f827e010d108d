package org.whereabouts.telegram.scenes;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.FollowingAnEnquiry;
import org.whereabouts.enquiries.FollowingAnEnquiry.DoesNotFit;
import org.whereabouts.enquiries.FollowingAnEnquiry.Found;
import org.whereabouts.enquiries.FollowingAnEnquiry.TooManyGuesses;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.telling.FollowingATelling;
import org.whereabouts.enquiries.telling.Tellings;
import org.whereabouts.telegram.talking.Input;
import org.whereabouts.telegram.talking.Prompt;
import org.whereabouts.telegram.talking.Scene;
import org.whereabouts.telegram.talking.State;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.talking.Turn;
import org.whereabouts.telegram.wording.Say;

/// Reads a receipt, number and words in one message, which is deleted from the chat whether they fit or not.
@Component
class ReceiptScene implements Scene {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}(?:[\\s-]?\\p{Nd}){9}");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{5}(?:[\\s-]+\\p{L}{5}){4}");

    private final FollowingAnEnquiry following;
    private final FollowingATelling followingWhatWasTold;
    private final Tellings tellings;
    private final Say say;

    ReceiptScene(FollowingAnEnquiry following, FollowingATelling followingWhatWasTold, Tellings tellings, Say say) {
        this.following = following;
        this.followingWhatWasTold = followingWhatWasTold;
        this.tellings = tellings;
        this.say = say;
    }

    @Override
    public Class<? extends State> of() {
        return State.ReadingAReceipt.class;
    }

    @Override
    public boolean takesWords(Talk talk) {
        return true;
    }

    @Override
    public Prompt prompt(Talk talk) {
        return say.ask(talk, "bot.receipt");
    }

    @Override
    public Turn answer(Talk talk, Input input) {
        if (!(input instanceof Input.Words(String text))) {
            return Turn.to(talk).saying(say.it(talk, "bot.receipt.words")).hiding();
        }
        Optional<String> number = last(NUMBER, text);
        Optional<String> words = last(WORDS, text);
        if (number.isEmpty() || words.isEmpty()) {
            return Turn.to(talk).saying(say.it(talk, "bot.receipt.both")).hiding();
        }
        boolean wasTold =
                Receipt.Digits.parse(number.get()).flatMap(tellings::code).isPresent();
        return wasTold ? told(talk, number.get(), words.get()) : asked(talk, number.get(), words.get());
    }

    private Turn asked(Talk talk, String number, String words) {
        return switch (following.follow(number, words, from(talk))) {
            case Found(var enquiry) ->
                Turn.to(talk.in(new State.Standing(enquiry.facts().id(), false)))
                        .hiding();
            case DoesNotFit no -> doesNotFit(talk);
            case TooManyGuesses no -> tooManyGuesses(talk);
        };
    }

    private Turn told(Talk talk, String number, String words) {
        return switch (followingWhatWasTold.follow(number, words, from(talk))) {
            case FollowingATelling.Found found ->
                Turn.to(talk.in(new State.Followed(found.id(), false))).hiding();
            case FollowingATelling.DoesNotFit no -> doesNotFit(talk);
            case FollowingATelling.TooManyGuesses no -> tooManyGuesses(talk);
        };
    }

    private static String from(Talk talk) {
        return "telegram " + talk.chat().number();
    }

    private Turn doesNotFit(Talk talk) {
        return Turn.to(talk).saying(say.it(talk, "trouble.receipt")).hiding();
    }

    private Turn tooManyGuesses(Talk talk) {
        return Turn.to(talk.in(new State.Resting()))
                .saying(say.it(talk, "trouble.guesses"))
                .hiding();
    }

    private static Optional<String> last(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).reduce((one, other) -> other);
    }
}
