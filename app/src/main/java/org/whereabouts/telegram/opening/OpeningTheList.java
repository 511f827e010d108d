package org.whereabouts.telegram.opening;

import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.whereabouts.commandline.BeforeServing;
import org.whereabouts.commandline.Console;
import org.whereabouts.registry.Operations;
import org.whereabouts.telegram.channel.Board;
import org.whereabouts.telegram.channel.Manner;
import org.whereabouts.telegram.channel.TheList;

/// Opens the list in channels after the bot, where settings name a channel. What is in the way is said, and keeps
/// nobody from the
/// bot or the pages.
@Component
@Order(31)
class OpeningTheList implements BeforeServing, DisposableBean {

    private static final String SETTINGS = "whereabouts.telegram.";

    private final Environment environment;
    private final TheBot bot;
    private final TheList list;
    private final Operations operations;
    private final Console console = Console.of("org.whereabouts.telegram.opening");

    OpeningTheList(Environment environment, TheBot bot, TheList list, Operations operations) {
        this.environment = environment;
        this.bot = bot;
        this.list = list;
        this.operations = operations;
    }

    @Override
    public void prepare() {
        if (bot.telegram().isEmpty()) {
            return;
        }
        try {
            var settings = new ListSettings(name -> environment.getProperty(SETTINGS + name));
            List<Board> boards = settings.boards();
            Manner manner = settings.manner();
            if (!boards.isEmpty()) {
                open(boards, manner);
            }
        } catch (Settings.Wrong wrong) {
            console.say("list.wrong", SETTINGS + wrong.name(), console.text(wrong.why()));
        }
    }

    private void open(List<Board> boards, Manner manner) throws Settings.Wrong {
        if (boards.stream().anyMatch(board -> operations.find(board.operation()).isEmpty())) {
            throw new Settings.Wrong("list.channels", "wrong.register");
        }
        if (bot.pages().isEmpty()) {
            console.say("list.wrong", "whereabouts.address", console.text("wrong.pages"));
            return;
        }
        list.open(boards, manner, bot.pages(), environment.getProperty("whereabouts.demo", Boolean.class, false));
        console.say("list.open", boards.size());
    }

    @Override
    public void destroy() {
        list.close();
    }
}
