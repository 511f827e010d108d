package org.whereabouts.telegram.scenes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.publication.AskingTheRegister.Answer;
import org.whereabouts.publication.wording.CardInWords;
import org.whereabouts.publication.wording.CardView;
import org.whereabouts.publication.wording.Why;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.wording.Pages;
import org.whereabouts.telegram.wording.Say;

/// Answers of the register as lines of a message: the name, its other spellings, what tells people apart with its
/// standing, and why it may be meant.
@Component
class CardsInAMessage {

    /// As many as one can take in on a telephone.
    private static final int MOST = 5;

    private static final String BETWEEN = " · ";

    private final CardInWords cards;
    private final Why why;
    private final Pages pages;
    private final Say say;

    CardsInAMessage(CardInWords cards, Why why, Pages pages, Say say) {
        this.cards = cards;
        this.why = why;
        this.pages = pages;
        this.say = say;
    }

    String say(Talk talk, List<Answer> answers, @Nullable PartialDate born) {
        if (answers.isEmpty()) {
            return say.it(talk, "bot.look.none");
        }
        var parts = new ArrayList<String>();
        parts.add(say.it(talk, "bot.look.found", answers.size()));
        answers.stream().limit(MOST).map(one -> card(talk, one, born)).forEach(parts::add);
        if (answers.size() > MOST) {
            parts.add(say.it(talk, "bot.look.more", answers.size() - MOST));
        }
        return String.join("\n\n", parts);
    }

    private String card(Talk talk, Answer answer, @Nullable PartialDate born) {
        CardView card = cards.of(answer.card(), talk.language());
        var lines = new ArrayList<String>();
        lines.add(card.title());
        if (!card.others().isEmpty()) {
            lines.add(String.join(BETWEEN, card.others()));
        }
        card.firstLines().forEach(line -> lines.add(line(talk, line)));
        lines.add(why.say(answer, born, talk.language()));
        pages.address(talk, "/people/" + card.id()).ifPresent(lines::add);
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }

    private String line(Talk talk, CardView.Line line) {
        return line.label() + ": " + String.join(BETWEEN, line.parts()) + " ("
                + say.it(talk, "standing." + line.standing()) + ")";
    }
}
