package org.whereabouts.hotline.menu;

import java.util.List;
import java.util.Optional;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.FollowingAnEnquiry;
import org.whereabouts.hotline.calls.WhereItStands;

/// Where an enquiry stands, for whoever types the number and the digits of its receipt. Never any news.
final class Standing {

    private static final int TRIES = 3;
    private static final int NUMBER = 10;
    private static final int CODE = 8;

    private final Talk talk;
    private final Voice voice;
    private final Leaving leaving;
    private final ForAPerson person;

    Standing(Talk talk, Leaving leaving, ForAPerson person) {
        this.talk = talk;
        this.voice = talk.voice();
        this.leaving = leaving;
        this.person = person;
    }

    void ask() {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<String> number = voice.digits("standing.number", NUMBER);
            Optional<String> code =
                    number.filter(digits -> !digits.isEmpty()).flatMap(digits -> voice.digits("standing.code", CODE));
            if (number.isEmpty() || code.isEmpty() || code.get().isEmpty()) {
                break;
            }
            switch (follow(number.get(), code.get())) {
                case FollowingAnEnquiry.Found(Enquiry enquiry) -> {
                    talk.shows(enquiry.facts().id());
                    choose("standing." + WhereItStands.key(enquiry));
                    return;
                }
                case FollowingAnEnquiry.TooManyGuesses ignored -> {
                    choose("standing.later");
                    return;
                }
                case FollowingAnEnquiry.DoesNotFit ignored -> voice.say("standing.wrong");
            }
        }
        choose("standing.person");
    }

    private FollowingAnEnquiry.Outcome follow(String number, String code) {
        String from = talk.call().from().map(one -> "telephone " + one).orElse("");
        return talk.house().following().follow(number, code, from);
    }

    private void choose(String sentence) {
        voice.ask("10#", List.of(sentence, "standing.choice")).ifPresent(key -> {
            if (key == '1') {
                leaving.callBack();
            } else if (key == '0') {
                person.wanted();
            }
        });
    }
}
