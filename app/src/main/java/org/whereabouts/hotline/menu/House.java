package org.whereabouts.hotline.menu;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.whereabouts.enquiries.telephone.FollowingByTelephone;
import org.whereabouts.hotline.calls.Calls;
import org.whereabouts.hotline.calls.TheLine;
import org.whereabouts.hotline.calls.WaitingTimes;
import org.whereabouts.hotline.left.LeavingACallBack;
import org.whereabouts.hotline.prompts.Prompts;
import org.whereabouts.hotline.switchboard.Switchboard;

/// What stands behind every call.
record House(
        Prompts prompts,
        Switchboard switchboard,
        Calls calls,
        WaitingTimes times,
        LeavingACallBack leaving,
        FollowingByTelephone following,
        TheLine line,
        Clock clock) {

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
