package org.whereabouts.casework.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.casework.Queue;
import org.whereabouts.casework.figures.Samples.Weight;
import org.whereabouts.pages.Page;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.standing.SourceTallies;

/// How the desk is doing, for whoever leads it. It names no officer and no private source.
@Page
@OpenTo({Role.AUDITOR, Role.ADMINISTRATOR})
class FigurePages {

    private static final List<Integer> DAYS = List.of(7, 30, 90, 365);

    private final List<Queue> queues;
    private final LayingOutFigures layingOut;
    private final SourceTallies tallies;
    private final Samples samples;
    private final Clock clock;

    FigurePages(List<Queue> queues, LayingOutFigures layingOut, SourceTallies tallies, Samples samples, Clock clock) {
        this.queues =
                queues.stream().sorted(Comparator.comparingInt(Queue::order)).toList();
        this.layingOut = layingOut;
        this.tallies = tallies;
        this.samples = samples;
        this.clock = clock;
    }

    @GetMapping("/desk/figures")
    String figures(@RequestParam(defaultValue = "30") int days, Model model) {
        int chosen = DAYS.contains(days) ? days : 30;
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate from = today.minusDays(chosen - 1L);
        model.addAttribute(
                "sections",
                queues.stream()
                        .map(queue -> layingOut.section(queue, from, today))
                        .toList());
        model.addAttribute("sources", sources());
        model.addAttribute("days", DAYS);
        model.addAttribute("chosen", chosen);
        model.addAttribute("from", from.toString());
        model.addAttribute("today", today.toString());
        return "desk/figures";
    }

    private List<SourceLine> sources() {
        Map<Source.Id, Weight> weights = samples.weights();
        return tallies.all().stream()
                .map(one -> SourceLine.of(one, weights.getOrDefault(one.source().id(), Weight.NOTHING)))
                .toList();
    }

    /// One source.
    ///
    /// @param name null for one that speaks in private
    record SourceLine(
            long number,
            @Nullable String name,
            String kind,
            String reliability,
            SourceTallies.Tally tally,
            Weight weight) {

        static SourceLine of(SourceTallies.Tally tally, Weight weight) {
            Source source = tally.source();
            return new SourceLine(
                    source.id().number(),
                    source.kind().isPrivate() ? null : source.name(),
                    source.kind().name(),
                    source.reliability().name(),
                    tally,
                    weight);
        }
    }
}
