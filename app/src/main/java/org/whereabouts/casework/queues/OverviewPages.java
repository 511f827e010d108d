package org.whereabouts.casework.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.Queue;
import org.whereabouts.pages.Page;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;

/// The first page of the desk: what waits, how much, and since when.
@Page
@OpenTo
class OverviewPages {

    private final List<Queue> queues;
    private final Keys keys;
    private final Clock clock;

    OverviewPages(List<Queue> queues, Keys keys, Clock clock) {
        this.queues =
                queues.stream().sorted(Comparator.comparingInt(Queue::order)).toList();
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping("/desk")
    String overview(SignedIn officer, Model model) {
        Instant now = clock.instant();
        model.addAttribute(
                "lines",
                queues.stream()
                        .filter(queue -> officer.officer().isOneOf(queue.roles()))
                        .map(queue -> Line.of(queue, now))
                        .toList());
        model.addAttribute("locked", !(keys.state() instanceof KeyState.Unlocked));
        return "desk/overview";
    }

    /// One queue.
    ///
    /// @param days how long the oldest waits, in days; null when nothing does
    record Line(
            String name, String path, long count, @Nullable Long days) {

        static Line of(Queue queue, Instant now) {
            Queue.Waiting waiting = queue.waiting();
            return new Line(
                    queue.name(),
                    queue.path(),
                    waiting.count(),
                    waiting.oldest() == null
                            ? null
                            : Duration.between(waiting.oldest(), now).toDays());
        }
    }
}
