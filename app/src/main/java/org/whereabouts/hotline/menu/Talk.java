package org.whereabouts.hotline.menu;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.hotline.calls.Ending;
import org.whereabouts.hotline.left.CallBack;
import org.whereabouts.hotline.left.LeavingACallBack.Wanted;
import org.whereabouts.hotline.line.Call;
import org.whereabouts.hotline.line.Sound;
import org.whereabouts.hotline.switchboard.Caller;
import org.whereabouts.hotline.switchboard.Caller.How;
import org.whereabouts.hotline.switchboard.Caller.Proof;

/// One call so far: in which language, what came of it, what was left behind.
final class Talk {

    private final House house;
    private final Call call;
    private final Caller caller;
    private final Voice voice;
    private Ending ending = Ending.HUNG_UP;
    private Enquiry.@Nullable Id enquiry;
    private boolean waiting;

    Talk(House house, Call call, Caller caller) {
        this.house = house;
        this.call = call;
        this.caller = caller;
        this.voice = new Voice(call, house.prompts(), house.line().languages());
    }

    House house() {
        return house;
    }

    Call call() {
        return call;
    }

    Caller caller() {
        return caller;
    }

    Voice voice() {
        return voice;
    }

    void speaks(Locale language) {
        voice.speak(List.of(language));
        house.switchboard().speaks(caller, language);
        house.calls().speaks(call.id(), language);
    }

    void waits(boolean now) {
        waiting = now;
    }

    /// Something was reached; what helps most stays.
    void reached(Ending what) {
        if (what.ordinal() < ending.ordinal()) {
            ending = what;
        }
    }

    /// Whether anything came of it yet.
    boolean isDone() {
        return ending.ordinal() <= Ending.HEARD.ordinal();
    }

    /// The caller hung up: while they waited for a person, that is giving up.
    void hungUp() {
        if (waiting) {
            reached(Ending.GAVE_UP);
        }
    }

    Ending ending() {
        return ending;
    }

    /// The caller has shown, by digits, that an enquiry is theirs.
    void shows(Enquiry.Id theirs) {
        enquiry = theirs;
        house.calls().about(call.id(), theirs);
        house.switchboard().shows(caller, new Proof(theirs, How.DIGITS));
        reached(Ending.HEARD);
    }

    /// Keeps that they are to be called back.
    UUID leave(CallBack.Kind kind, @Nullable String number, @Nullable Sound message) {
        var wanted = new Wanted(kind, house.line().operation(), caller.language(), enquiry, number, message);
        UUID left = house.leaving().leave(wanted);
        reached(message == null ? Ending.CALL_BACK : Ending.MESSAGE);
        return left;
    }
}
