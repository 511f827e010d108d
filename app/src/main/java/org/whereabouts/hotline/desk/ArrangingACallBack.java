package org.whereabouts.hotline.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.SignedIn;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.hotline.calls.TheLine;
import org.whereabouts.hotline.left.CallBack.Kind;
import org.whereabouts.hotline.left.LeavingACallBack;
import org.whereabouts.hotline.left.LeavingACallBack.Wanted;
import org.whereabouts.hotline.left.SettlingACallBack;
import org.whereabouts.hotline.switchboard.Caller;
import org.whereabouts.hotline.switchboard.Caller.Proof;
import org.whereabouts.hotline.switchboard.Switchboard;
import org.whereabouts.notices.way.Way;

/// Keeps that an officer and a caller have agreed on a time for another call.
@Service
class ArrangingACallBack {

    private final LeavingACallBack leaving;
    private final SettlingACallBack settling;
    private final Switchboard switchboard;
    private final TheLine line;

    ArrangingACallBack(LeavingACallBack leaving, SettlingACallBack settling, Switchboard switchboard, TheLine line) {
        this.leaving = leaving;
        this.settling = settling;
        this.switchboard = switchboard;
        this.line = line;
    }

    /// Keeps it.
    ///
    /// @param call   in which it was agreed, or null
    /// @param number as the officer typed it
    /// @return false when that is no number, or the time has passed or is too far off
    @Transactional
    public boolean arrange(@Nullable UUID call, String number, Instant due, SignedIn officer) {
        String digits = Way.TextMessage.digits(number);
        if (!settling.isWithinReach(due) || !Way.TextMessage.admits(digits)) {
            return false;
        }
        Optional<Caller> caller = Optional.ofNullable(call).flatMap(switchboard::find);
        Enquiry.Id enquiry = caller.map(Caller::proof).map(Proof::enquiry).orElse(null);
        UUID left = leaving.leave(new Wanted(
                Kind.ARRANGED, line.operation(), caller.map(Caller::language).orElse(null), enquiry, digits, null));
        return settling.later(left, due, officer);
    }
}
