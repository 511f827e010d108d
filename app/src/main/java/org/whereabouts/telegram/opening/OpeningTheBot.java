package org.whereabouts.telegram.opening;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.whereabouts.commandline.BeforeServing;
import org.whereabouts.commandline.Console;
import org.whereabouts.telegram.api.Answer;
import org.whereabouts.telegram.api.Refusal;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.api.TelegramOverHttp;
import org.whereabouts.telegram.opening.Settings.Wishes;

/// Opens the bot before the service says that it is ready, where somebody asked for it (`serve --telegram`). What is in
/// the way of the bot is said, and keeps nobody from the pages.
@Component
@Order(30)
class OpeningTheBot implements BeforeServing, DisposableBean {

    private static final String SETTINGS = "whereabouts.telegram.";

    private final Environment environment;
    private final TheBot bot;
    private final Console console = Console.of("org.whereabouts.telegram.opening");

    OpeningTheBot(Environment environment, TheBot bot) {
        this.environment = environment;
        this.bot = bot;
    }

    @Override
    public void prepare() {
        if (!environment.getProperty("whereabouts.telegram.on", Boolean.class, false)) {
            return;
        }
        try {
            open(new Settings(this::setting).wishes());
        } catch (Settings.Wrong wrong) {
            console.say("wrong", SETTINGS + wrong.name(), console.text(wrong.why()));
            bot.shut();
        }
    }

    /// Where the pages are is a setting of the whole program.
    private @Nullable String setting(String name) {
        return environment.getProperty(name.equals("pages") ? "whereabouts.address" : SETTINGS + name);
    }

    private void open(Wishes wishes) {
        var telegram = new TelegramOverHttp(wishes.place());
        Answer<String> name = telegram.name();
        if (name.isRefused(Refusal.NOT_ADMITTED)) {
            console.say("wrong", SETTINGS + "token-file", console.text("wrong.token"));
            bot.shut();
            return;
        }
        bot.open(new TheBot.Open(
                telegram, wishes.secret(), wishes.pages(), wishes.channels(), () -> way(telegram, wishes)));
        if (!(way(telegram, wishes) instanceof Answer.Done)) {
            console.say("later");
            bot.askAgain();
        }
        name.found().ifPresent(there -> console.say(wishes.webhook().isEmpty() ? "open" : "open.webhook", "@" + there));
    }

    /// A webhook that stands from earlier keeps updates from being fetched.
    private static Answer<Boolean> way(Telegram telegram, Wishes wishes) {
        return wishes.webhook().isEmpty()
                ? telegram.keep()
                : telegram.bring(wishes.webhook() + "/telegram/updates", wishes.secret());
    }

    @Override
    public void destroy() {
        bot.close();
    }
}
