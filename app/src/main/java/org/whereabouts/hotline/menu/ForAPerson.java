package org.whereabouts.hotline.menu;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.calls.Ending;
import org.whereabouts.hotline.line.Call.Handed;
import org.whereabouts.hotline.line.Call.Heard;
import org.whereabouts.hotline.line.Call.HungUp;
import org.whereabouts.hotline.line.Sound;
import org.whereabouts.hotline.switchboard.Caller.Taken;
import org.whereabouts.hotline.switchboard.Switchboard;

/// Waiting for a person, in a quiet that is broken often enough to be believed, and being handed over.
final class ForAPerson {

    private static final Duration QUIET = Duration.ofSeconds(25);
    private static final Duration LONGEST = Duration.ofMinutes(20);
    private static final Duration RINGING = Duration.ofSeconds(25);
    private static final Duration PAUSE = Duration.ofSeconds(4);
    private static final Duration A_WHILE = Duration.ofSeconds(8);

    private final Talk talk;
    private final Voice voice;
    private final Leaving leaving;
    private final Switchboard switchboard;

    ForAPerson(Talk talk, Leaving leaving) {
        this.talk = talk;
        this.voice = talk.voice();
        this.leaving = leaving;
        this.switchboard = talk.house().switchboard();
    }

    /// The key of how long it takes.
    String estimate() {
        return talk.house().times().said(switchboard.waitsBeside(talk.caller()), switchboard.free());
    }

    /// The caller wants a person.
    void wanted() {
        if (switchboard.here() == 0) {
            instead("operator.none", "waiting.choice");
        } else {
            waitForOne();
        }
    }

    /// The same for whoever presses nothing: if nobody comes, they are recorded.
    void silently() {
        waitForOne();
        if (!talk.isDone()) {
            leaving.silently();
        }
    }

    private void waitForOne() {
        Instant since = talk.house().now();
        talk.house().calls().wants(talk.call().id(), since);
        switchboard.enter(talk.caller(), since);
        talk.waits(true);
        try {
            String first = "waiting.stay";
            boolean goesOn = true;
            while (goesOn) {
                Heard heard = voice.sayAndListen(List.of(first, estimate(), "waiting.choice"), QUIET);
                first = "waiting.still";
                goesOn = goesOn(heard, since);
            }
            talk.waits(false);
        } finally {
            switchboard.leave(talk.caller());
        }
    }

    private boolean goesOn(Heard heard, Instant since) {
        Taken taken = talk.caller().taken();
        if (taken != null) {
            return !handOver(taken);
        }
        if (heard instanceof Heard.Pressed(char key)) {
            return pressed(key);
        }
        boolean tooLong = Duration.between(since, talk.house().now()).compareTo(LONGEST) > 0;
        if (tooLong || switchboard.here() == 0) {
            switchboard.leave(talk.caller());
            instead("waiting.nobody");
            return false;
        }
        return true;
    }

    private boolean pressed(char key) {
        return switch (key) {
            case '1' -> {
                leave();
                leaving.callBack();
                yield false;
            }
            case '2' -> {
                leave();
                leaving.message();
                yield false;
            }
            case '#' -> {
                leave();
                yield false;
            }
            default -> true;
        };
    }

    private void leave() {
        talk.waits(false);
        switchboard.leave(talk.caller());
    }

    private void instead(String... sentences) {
        talk.waits(false);
        voice.ask("12#", List.of(sentences)).ifPresent(key -> {
            if (key == '1') {
                leaving.callBack();
            } else if (key == '2') {
                leaving.message();
            }
        });
    }

    /// Rings the officer's telephone.
    ///
    /// @return whether they spoke
    private boolean handOver(Taken taken) {
        var calls = talk.house().calls();
        var id = talk.call().id();
        calls.take(id, taken.at(), taken.officer().toString());
        Sound meanwhile = voice.sound(List.of("connecting")).then(Sound.silence(PAUSE));
        @Nullable Handed handed = null;
        try {
            handed = talk.call().handOver(taken.telephone(), RINGING, meanwhile);
        } catch (HungUp theirRight) {
            if (theirRight.spoke().isPresent()) {
                talk.reached(Ending.SPOKE);
            } else {
                calls.letGo(id);
            }
            throw theirRight;
        } finally {
            switchboard.letGo(talk.caller(), handed);
        }
        if (handed instanceof Handed.Spoke) {
            talk.reached(Ending.SPOKE);
            talk.waits(false);
            voice.sayAndListen(List.of("talk.over"), A_WHILE);
            return true;
        }
        calls.letGo(id);
        voice.say("connect.failed");
        return false;
    }
}
