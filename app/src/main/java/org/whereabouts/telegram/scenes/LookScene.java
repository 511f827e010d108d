package org.whereabouts.telegram.scenes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.pages.Trouble;
import org.whereabouts.publication.AskingTheRegister;
import org.whereabouts.publication.wording.Asked;
import org.whereabouts.registry.Operation;
import org.whereabouts.telegram.talking.Errand;
import org.whereabouts.telegram.talking.GoingAbout;
import org.whereabouts.telegram.talking.Input;
import org.whereabouts.telegram.talking.Prompt;
import org.whereabouts.telegram.talking.Scene;
import org.whereabouts.telegram.talking.State;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.talking.Turn;
import org.whereabouts.telegram.wording.NameAndBirth;
import org.whereabouts.telegram.wording.Say;

/// Looks somebody up in the published register, by the rule and within the limits of the page.
@Component
class LookScene implements Scene {

    private final AskingTheRegister asking;
    private final CardsInAMessage cards;
    private final GoingAbout going;
    private final Say say;
    private final Clock clock;

    LookScene(AskingTheRegister asking, CardsInAMessage cards, GoingAbout going, Say say, Clock clock) {
        this.asking = asking;
        this.cards = cards;
        this.going = going;
        this.say = say;
        this.clock = clock;
    }

    @Override
    public Class<? extends State> of() {
        return State.Looking.class;
    }

    @Override
    public boolean takesWords(Talk talk) {
        return true;
    }

    @Override
    public Prompt prompt(Talk talk) {
        return say.ask(talk, "bot.look", "bot.menu.enquire");
    }

    @Override
    public Turn answer(Talk talk, Input input) {
        return switch (input) {
            case Input.Words(String text) -> look(talk, text);
            case Input.Choice(String key) when key.equals("enquire") -> going.go(talk, Errand.ENQUIRE);
            case Input.Choice choice -> Turn.to(talk).saying(say.it(talk, "bot.behind"));
            case Input.Brought brought ->
                brought.words().isBlank() || !brought.origins().isEmpty()
                        ? Turn.to(talk).saying(say.it(talk, "bot.look.words"))
                        : look(talk, brought.words());
        };
    }

    private Turn look(Talk talk, String text) {
        var question = NameAndBirth.read(text);
        var date = question.born();
        var asked = new Asked(question.name(), date.day(), date.month(), date.year(), "");
        return switch (asked.read(LocalDate.now(clock))) {
            case Asked.Incomplete(List<Trouble> troubles) -> {
                var turn = Turn.to(talk);
                for (Trouble trouble : troubles) {
                    turn = turn.saying(
                            say.inAChat(talk, trouble.key(), trouble.arguments().toArray()));
                }
                yield turn;
            }
            case Asked.Question found -> answers(talk, found);
        };
    }

    private Turn answers(Talk talk, Asked.Question question) {
        var who = Particulars.of(List.of(WrittenName.of(question.name())), question.born(), Sex.UNKNOWN);
        var found = asking.ask(operation(talk), who, "");
        return Turn.to(talk).saying(cards.say(talk, found, question.born()));
    }

    private static Operation.Id operation(Talk talk) {
        var operation = talk.operation();
        if (operation == null) {
            throw new IllegalStateException("WA-1740 no register was chosen");
        }
        return operation;
    }
}
