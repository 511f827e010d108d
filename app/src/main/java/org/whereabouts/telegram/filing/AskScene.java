package org.whereabouts.telegram.filing;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.telegram.handover.HandingOver;
import org.whereabouts.telegram.talking.Input;
import org.whereabouts.telegram.talking.Prompt;
import org.whereabouts.telegram.talking.Scene;
import org.whereabouts.telegram.talking.State;
import org.whereabouts.telegram.talking.State.Asked;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.talking.Turn;
import org.whereabouts.telegram.wording.DateTyped;
import org.whereabouts.telegram.wording.Say;

/// Asks about somebody who is looked for: six of the questions of the page, and then everything once more.
@Component
class AskScene implements Scene {

    private static final Map<Asked, String> PAGES = Map.of(
            Asked.NAME, "who",
            Asked.BORN, "born",
            Asked.FATHER, "family",
            Asked.WHERE, "last",
            Asked.KINSHIP, "you",
            Asked.REACH, "reach");

    private final Begun begun;
    private final DraftAnswers answers;
    private final FilingAnEnquiry filing;
    private final HandingOver over;
    private final Say say;

    AskScene(Begun begun, DraftAnswers answers, FilingAnEnquiry filing, HandingOver over, Say say) {
        this.begun = begun;
        this.answers = answers;
        this.filing = filing;
        this.over = over;
        this.say = say;
    }

    @Override
    public Class<? extends State> of() {
        return State.Asking.class;
    }

    private static Asked question(Talk talk) {
        return talk.state() instanceof State.Asking(Asked question) ? question : Asked.NAME;
    }

    @Override
    public boolean takesWords(Talk talk) {
        return question(talk) != Asked.KINSHIP && question(talk) != Asked.CHECK;
    }

    @Override
    public boolean takesFiles(Talk talk) {
        return true;
    }

    @Override
    public boolean hasBefore(Talk talk) {
        return question(talk) != Asked.NAME;
    }

    @Override
    public Prompt prompt(Talk talk) {
        return switch (question(talk)) {
            case NAME ->
                begun.enquiry(talk).isPresent()
                        ? say.ask(talk, "bot.ask.name", "bot.ask.unnamed", "bot.ask.on", "bot.web")
                        : say.ask(talk, "bot.ask.name", "bot.ask.unnamed", "bot.web");
            case BORN -> say.ask(talk, "bot.ask.born", "bot.skip");
            case FATHER -> say.ask(talk, "bot.ask.father", "bot.skip");
            case WHERE -> say.ask(talk, "bot.ask.where", "bot.skip");
            case KINSHIP ->
                new Prompt(say.it(talk, "bot.ask.kinship"), answers.choices(talk, Journey.ENQUIRE, "you", "kinship"));
            case REACH -> say.ask(talk, "bot.ask.reach", "bot.reach.here", "bot.reach.myself");
            case CHECK ->
                new Prompt(
                        answers.summary(talk, begun.enquiry(talk), Journey.ENQUIRE) + "\n\n"
                                + say.it(talk, "bot.ask.check"),
                        say.options(talk, "bot.ask.send", "bot.web"));
        };
    }

    @Override
    public Turn answer(Talk talk, Input input) {
        Draft draft = begun.enquiry(talk).orElseGet(() -> begun.begin(talk, Journey.ENQUIRE));
        Talk with = talk.asking(draft.code());
        return switch (input) {
            case Input.Choice(String key) -> chosen(with, draft, key);
            case Input.Words(String text) -> written(with, draft, text);
            case Input.Brought brought -> brought(with, draft, brought);
        };
    }

    /// What stands beneath a photograph is an answer; what somebody else said is none.
    private Turn brought(Talk talk, Draft draft, Input.Brought brought) {
        List<String> said = answers.attach(draft, brought.files()).in(say, talk);
        if (!brought.origins().isEmpty() && brought.files().isEmpty()) {
            return Turn.to(talk).saying(say.it(talk, "bot.ask.own-words"));
        }
        boolean isAnswer = !brought.words().isBlank() && brought.origins().isEmpty() && takesWords(talk);
        return isAnswer
                ? written(talk, draft, brought.words()).saying(said)
                : Turn.to(talk).saying(said);
    }

    private Turn chosen(Talk talk, Draft draft, String key) {
        Asked question = question(talk);
        return switch (key) {
            case "back" -> Turn.to(to(talk, Asked.values()[Math.max(0, question.ordinal() - 1)]));
            case "web" -> over.over(talk, draft, "bot.web.here");
            case "on" -> Turn.to(to(talk, open(draft)));
            case "skip" -> keep(talk, draft, Map.of());
            case "unnamed" -> keep(talk, draft, Map.of("unnamed", "yes"));
            case "here" -> keep(talk, draft, Map.of("way", "telegram", "contact", answers.here(talk)));
            case "myself" -> keep(talk, draft, Map.of("way", "myself"));
            case "send" -> question == Asked.CHECK ? send(talk, draft) : behind(talk);
            default -> question == Asked.KINSHIP ? keep(talk, draft, Map.of("kinship", key)) : behind(talk);
        };
    }

    private Turn written(Talk talk, Draft draft, String text) {
        return switch (question(talk)) {
            case NAME -> keep(talk, draft, Map.of("name", text));
            case BORN -> keep(talk, draft, DateTyped.born(text));
            case FATHER -> keep(talk, draft, Map.of("father", text));
            case WHERE -> keep(talk, draft, Map.of("where", text));
            case KINSHIP, CHECK -> Turn.to(talk).saying(say.it(talk, "bot.choose"));
            case REACH -> keep(talk, draft, Map.of("way", "phone", "contact", text));
        };
    }

    private Turn keep(Talk talk, Draft draft, Map<String, String> fields) {
        Asked question = question(talk);
        List<String> troubles = answers.keep(talk, draft, Journey.ENQUIRE, String.valueOf(PAGES.get(question)), fields);
        return troubles.isEmpty()
                ? Turn.to(to(talk, Asked.values()[question.ordinal() + 1]))
                : Turn.to(talk).saying(troubles);
    }

    /// The first question that was not answered.
    private static Asked open(Draft draft) {
        for (Asked one : Asked.values()) {
            if (one != Asked.CHECK && !draft.answers().containsKey(String.valueOf(PAGES.get(one)))) {
                return one;
            }
        }
        return Asked.CHECK;
    }

    private Turn send(Talk talk, Draft draft) {
        Asked open = open(draft);
        return open == Asked.CHECK
                ? filing.file(talk, draft)
                : Turn.to(to(talk, open)).saying(say.it(talk, "bot.ask.missing"));
    }

    private Turn behind(Talk talk) {
        return Turn.to(talk).saying(say.it(talk, "bot.behind"));
    }

    private static Talk to(Talk talk, Asked question) {
        return talk.in(new State.Asking(question));
    }
}
