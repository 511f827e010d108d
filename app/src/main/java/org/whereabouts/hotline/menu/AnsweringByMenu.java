package org.whereabouts.hotline.menu;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whereabouts.hotline.line.Answering;
import org.whereabouts.hotline.line.Call;
import org.whereabouts.hotline.switchboard.Caller;

/// Answers every call with the menu, and keeps how it ended, however it ended.
final class AnsweringByMenu implements Answering {

    private static final Logger LOG = LoggerFactory.getLogger(AnsweringByMenu.class);

    private final House house;

    AnsweringByMenu(House house) {
        this.house = house;
    }

    @Override
    public void take(Call call) {
        house.calls().begin(call.id(), call.rang());
        Caller caller = house.switchboard().begin(call);
        var talk = new Talk(house, call, caller);
        try {
            call.answer();
            new Menu(talk).run();
            call.hangUp();
        } catch (Call.HungUp theirRight) {
            talk.hungUp();
        } catch (RuntimeException broken) {
            // The message may quote what somebody typed.
            LOG.warn("WA-1655 a call broke off: {}", broken.getClass().getSimpleName());
        } finally {
            house.switchboard().end(caller);
            house.calls().end(call.id(), house.now(), talk.ending());
        }
    }
}
