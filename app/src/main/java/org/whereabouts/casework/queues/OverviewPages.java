package org.whereabouts.casework.queues;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.Queue;
import org.whereabouts.casework.figures.OwnFigures;
import org.whereabouts.pages.Page;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;

/// The first page of the desk: what waits, how much, since when, and what of it is this officer's.
@Page
@OpenTo
class OverviewPages {

    private final Queues queues;
    private final LayingOutAQueue layingOut;
    private final TakingInHand hands;
    private final Keys keys;
    private final OwnFigures own;

    OverviewPages(Queues queues, LayingOutAQueue layingOut, TakingInHand hands, Keys keys, OwnFigures own) {
        this.queues = queues;
        this.layingOut = layingOut;
        this.hands = hands;
        this.keys = keys;
        this.own = own;
    }

    @GetMapping("/desk")
    String overview(SignedIn officer, Model model) {
        Instant now = hands.now();
        model.addAttribute(
                "lines",
                queues.of(officer.officer()).stream()
                        .map(queue -> line(queue, officer, now))
                        .toList());
        model.addAttribute("locked", !(keys.state() instanceof KeyState.Unlocked));
        model.addAttribute("own", own.of(officer));
        return "desk/overview";
    }

    private Line line(Queue queue, SignedIn officer, Instant now) {
        Queue.Waiting waiting = queue.waiting();
        Instant oldest = waiting.oldest();
        LayingOutAQueue.Tally tally = layingOut.tally(queue, officer.officer());
        return new Line(
                queue.name(),
                queue.path(),
                waiting.count(),
                oldest == null ? null : Duration.between(oldest, now).toDays(),
                tally.mine(),
                tally.putOff(),
                queue.line().isPresent());
    }

    /// One queue.
    ///
    /// @param days   how long the oldest waits, in days; null when nothing does
    /// @param listed whether it can be seen item by item
    record Line(
            String name, String path, long count, @Nullable Long days, long mine, long putOff, boolean listed) {}
}
