package org.whereabouts.telegram.filing;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.enquiries.telling.Wish;
import org.whereabouts.telegram.handover.HandingOver;
import org.whereabouts.telegram.talking.Input;
import org.whereabouts.telegram.talking.Prompt;
import org.whereabouts.telegram.talking.Scene;
import org.whereabouts.telegram.talking.State;
import org.whereabouts.telegram.talking.State.Told;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.talking.Turn;
import org.whereabouts.telegram.wording.DateTyped;
import org.whereabouts.telegram.wording.Say;

/// Takes what somebody knows: about whom, the thing itself in as many messages as they like, how they know it, and
/// whether they may be asked. Who speaks of themselves is asked who they are instead.
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
        return switch (question(talk)) {
            case NAME, BORN, TOLD, REACH -> true;
            case ABOUT, PLACE, SOURCE, CHECK -> false;
        };
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
        boolean own = begun.telling(talk).filter(TellingPath::isOwn).isPresent();
        return switch (question(talk)) {
            case ABOUT -> asked(talk, "bot.tell.about", "about", "about");
            case NAME -> say.ask(talk, "bot.me.name", "bot.web");
            case BORN -> say.ask(talk, "bot.me.born", "bot.skip");
            case PLACE -> asked(talk, "bot.me.place", "about", "place");
            case TOLD ->
                // What is full waits here, and is sent with what comes.
                say.ask(
                        talk,
                        own ? "bot.me.told" : "bot.tell.told",
                        talk.full().isEmpty()
                                ? new String[] {"bot.tell.done", "bot.web"}
                                : new String[] {"bot.tell.done"});
            case SOURCE -> asked(talk, "bot.tell.source", "source", "source");
            case REACH ->
                own ? say.ask(talk, "bot.me.reach", "bot.me.no") : say.ask(talk, "bot.tell.reach", "bot.reach.no");
            case CHECK ->
                new Prompt(
                        answers.summary(talk, begun.telling(talk), Journey.REPORT) + "\n\n"
                                + say.it(talk, own ? "bot.me.check" : "bot.tell.check"),
                        say.options(talk, "bot.tell.send"));
        };
    }

    private Prompt asked(Talk talk, String words, String page, String field) {
        return new Prompt(say.it(talk, words), answers.choices(talk, Journey.REPORT, page, field));
    }

    @Override
    public Turn answer(Talk talk, Input input) {
        Draft draft = begun.telling(talk).orElseGet(() -> begun.begin(talk, Journey.REPORT));
        Talk with = talk.telling(draft.code());
        return switch (input) {
            case Input.Choice(String key) -> chosen(with, draft, key);
            case Input.Words(String text) -> written(with, draft, text);
            case Input.Brought brought ->
                question(talk) == Told.ABOUT || question(talk) == Told.TOLD
                        ? taking.take(with, brought)
                        : taking.take(with, brought).saying(say.it(talk, "bot.tell.added"));
        };
    }

    private Turn chosen(Talk talk, Draft draft, String key) {
        Told question = question(talk);
        return switch (key) {
            case "back" -> Turn.to(to(talk, TellingPath.before(question, draft.on("about"))));
            case "web" -> talk.full().isEmpty() ? over.over(talk, draft, "bot.web.here") : behind(talk);
            case "done" -> done(talk, draft);
            case "skip" -> keep(talk, draft, "born", Map.of());
            case "send" -> question == Told.CHECK ? taking.send(talk) : behind(talk);
            default ->
                switch (question) {
                    case ABOUT -> about(talk, draft, key);
                    case PLACE ->
                        keep(
                                talk,
                                draft,
                                "about",
                                Map.of("about", draft.on("about").getOrDefault("about", ""), "place", key));
                    case SOURCE -> keep(talk, draft, "source", source(draft, key));
                    case REACH -> unreachable(talk, draft);
                    case NAME, BORN, TOLD, CHECK -> behind(talk);
                };
        };
    }

    /// The name and the birth of one are not those of another.
    private Turn about(Talk talk, Draft draft, String key) {
        boolean own = Wish.of(Map.of("about", key)).isPresent();
        if (own != TellingPath.isOwn(draft)) {
            answers.keep(talk, draft, Journey.REPORT, "who", Map.of());
            answers.keep(talk, draft, Journey.REPORT, "born", Map.of());
        }
        if (own) {
            answers.keep(talk, draft, Journey.REPORT, "source", source(draft, "self"));
        }
        return keep(talk, draft, "about", Map.of("about", key));
    }

    /// Where it comes from was perhaps noted when it was forwarded.
    private static Map<String, String> source(Draft draft, String key) {
        return Map.of("source", key, "links", draft.on("source").getOrDefault("links", ""));
    }

    /// Whoever speaks of themselves has said enough with what they wish.
    private Turn done(Talk talk, Draft draft) {
        if (!draft.on("what").isEmpty() || !talk.full().isEmpty()) {
            return Turn.to(to(talk, TellingPath.after(Told.TOLD, draft.on("about"))));
        }
        return TellingPath.isOwn(draft)
                ? keep(talk, draft, "what", Map.of("told", answers.chosen(talk, draft, "about")))
                : Turn.to(talk).saying(say.it(talk, "trouble.told"));
    }

    private Turn unreachable(Talk talk, Draft draft) {
        Turn turn = keep(talk, draft, "you", Map.of());
        return TellingPath.isOwn(draft) ? turn.saying(say.it(talk, "bot.me.unreachable")) : turn;
    }

    private Turn written(Talk talk, Draft draft, String text) {
        return switch (question(talk)) {
            case NAME -> keep(talk, draft, "who", Map.of("name", text));
            case BORN -> keep(talk, draft, "born", DateTyped.born(text));
            case TOLD -> taking.add(talk, text);
            case REACH -> keep(talk, draft, "you", Map.of("contact", text));
            case ABOUT, PLACE, SOURCE, CHECK -> Turn.to(talk).saying(say.it(talk, "bot.choose"));
        };
    }

    private Turn keep(Talk talk, Draft draft, String page, Map<String, String> fields) {
        List<String> troubles = answers.keep(talk, draft, Journey.REPORT, page, fields);
        return troubles.isEmpty()
                ? Turn.to(
                        to(talk, TellingPath.after(question(talk), page.equals("about") ? fields : draft.on("about"))))
                : Turn.to(talk).saying(troubles);
    }

    private Turn behind(Talk talk) {
        return Turn.to(talk).saying(say.it(talk, "bot.behind"));
    }

    private static Talk to(Talk talk, Told question) {
        return talk.in(new State.Telling(question));
    }
}
