package org.whereabouts.telegram.filing;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.telegram.talking.Input;
import org.whereabouts.telegram.talking.Prompt;
import org.whereabouts.telegram.talking.Scene;
import org.whereabouts.telegram.talking.State;
import org.whereabouts.telegram.talking.State.Told;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.talking.Turn;
import org.whereabouts.telegram.wording.Say;

/// Takes what somebody knows: about whom, the thing itself in as many messages as they like, how they know it, and
/// whether they may be asked.
@Component
class TellScene implements Scene {

    private final Begun begun;
    private final DraftAnswers answers;
    private final TakingWhatIsTold taking;
    private final HandingOver over;
    private final Say say;

    TellScene(Begun begun, DraftAnswers answers, TakingWhatIsTold taking, HandingOver over, Say say) {
        this.begun = begun;
        this.answers = answers;
        this.taking = taking;
        this.over = over;
        this.say = say;
    }

    @Override
    public Class<? extends State> of() {
        return State.Telling.class;
    }

    private static Told question(Talk talk) {
        return talk.state() instanceof State.Telling(Told question) ? question : Told.ABOUT;
    }

    @Override
    public boolean takesWords(Talk talk) {
        return question(talk) == Told.TOLD || question(talk) == Told.REACH;
    }

    @Override
    public boolean takesFiles(Talk talk) {
        return true;
    }

    @Override
    public boolean hasBefore(Talk talk) {
        return question(talk) != Told.ABOUT;
    }

    @Override
    public Prompt prompt(Talk talk) {
        return switch (question(talk)) {
            case ABOUT ->
                new Prompt(say.it(talk, "bot.tell.about"), answers.choices(talk, Journey.REPORT, "about", "about"));
            case TOLD -> say.ask(talk, "bot.tell.told", "bot.tell.done", "bot.web");
            case SOURCE ->
                new Prompt(say.it(talk, "bot.tell.source"), answers.choices(talk, Journey.REPORT, "source", "source"));
            case REACH -> say.ask(talk, "bot.tell.reach", "bot.reach.no");
            case CHECK ->
                new Prompt(
                        answers.summary(talk, begun.telling(talk), Journey.REPORT) + "\n\n"
                                + say.it(talk, "bot.tell.check"),
                        say.options(talk, "bot.tell.send"));
        };
    }

    @Override
    public Turn answer(Talk talk, Input input) {
        Draft draft = begun.telling(talk).orElseGet(() -> begun.begin(talk, Journey.REPORT));
        Talk with = talk.telling(draft.code());
        return switch (input) {
            case Input.Choice(String key) -> chosen(with, draft, key);
            case Input.Words(String text) -> written(with, draft, text);
            case Input.Brought brought ->
                question(talk).compareTo(Told.TOLD) <= 0
                        ? taking.take(with, draft, brought)
                        : taking.take(with, draft, brought).saying(say.it(talk, "bot.tell.added"));
        };
    }

    private Turn chosen(Talk talk, Draft draft, String key) {
        Told question = question(talk);
        return switch (key) {
            case "back" -> Turn.to(to(talk, Told.values()[Math.max(0, question.ordinal() - 1)]));
            case "web" -> over.over(talk, draft, "bot.web.here");
            case "done" ->
                draft.on("what").isEmpty()
                        ? Turn.to(talk).saying(say.it(talk, "trouble.told"))
                        : Turn.to(to(talk, Told.SOURCE));
            case "no" -> keep(talk, draft, "you", Map.of());
            case "send" -> question == Told.CHECK ? send(talk, draft) : behind(talk);
            default ->
                switch (question) {
                    case ABOUT -> keep(talk, draft, "about", Map.of("about", key));
                    case SOURCE -> keep(talk, draft, "source", source(draft, key));
                    case TOLD, REACH, CHECK -> behind(talk);
                };
        };
    }

    /// Where it comes from was perhaps noted when it was forwarded.
    private static Map<String, String> source(Draft draft, String key) {
        return Map.of("source", key, "links", draft.on("source").getOrDefault("links", ""));
    }

    private Turn written(Talk talk, Draft draft, String text) {
        return switch (question(talk)) {
            case TOLD -> taking.add(talk, draft, text);
            case REACH -> keep(talk, draft, "you", Map.of("contact", text));
            case ABOUT, SOURCE, CHECK -> Turn.to(talk).saying(say.it(talk, "bot.choose"));
        };
    }

    private Turn keep(Talk talk, Draft draft, String page, Map<String, String> fields) {
        List<String> troubles = answers.keep(talk, draft, Journey.REPORT, page, fields);
        if (troubles.isEmpty()) {
            return Turn.to(to(talk, Told.values()[question(talk).ordinal() + 1]));
        }
        Turn turn = Turn.to(talk);
        for (String trouble : troubles) {
            turn = turn.saying(trouble);
        }
        return turn;
    }

    private Turn send(Talk talk, Draft draft) {
        if (draft.on("about").isEmpty()) {
            return Turn.to(to(talk, Told.ABOUT)).saying(say.it(talk, "bot.ask.missing"));
        }
        return draft.on("what").isEmpty()
                ? Turn.to(to(talk, Told.TOLD)).saying(say.it(talk, "bot.ask.missing"))
                : taking.send(talk, draft);
    }

    private Turn behind(Talk talk) {
        return Turn.to(talk).saying(say.it(talk, "bot.behind"));
    }

    private static Talk to(Talk talk, Told question) {
        return talk.in(new State.Telling(question));
    }
}
