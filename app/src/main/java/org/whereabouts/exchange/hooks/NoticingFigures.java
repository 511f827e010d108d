package org.whereabouts.exchange.hooks;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.whereabouts.exchange.numbers.FigureAddresses;
import org.whereabouts.figures.FiguresReleased;

/// Owes subscribers that there are new figures, in the transaction in which they become public: links and numbers of
/// editions and claims, never a figure, so that nobody shows one that was revised meanwhile.
@Component
class NoticingFigures {

    static final String RELEASED = "figures.released";

    private final Owing owing;
    private final FigureAddresses addresses;
    private final Clock clock;

    NoticingFigures(Owing owing, FigureAddresses addresses, Clock clock) {
        this.owing = owing;
        this.addresses = addresses;
        this.clock = clock;
    }

    @EventListener
    void notice(FiguresReleased released) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Hook> subscribers = owing.subscribers(now);
        if (!subscribers.isEmpty()) {
            owing.owe(subscribers, RELEASED, data(released), now);
        }
    }

    private Owing.OfFigures data(FiguresReleased released) {
        return switch (released) {
            case FiguresReleased.Counted(var operation, int edition) ->
                new Owing.OfFigures(
                        "counted",
                        operation.slug(),
                        edition,
                        null,
                        addresses.page(operation, edition),
                        addresses.resource(operation, edition));
            case FiguresReleased.Claimed(var operation, var claim) ->
                new Owing.OfFigures(
                        "claimed",
                        operation.slug(),
                        null,
                        claim.number(),
                        addresses.page(operation, claim),
                        addresses.resource(claim));
        };
    }
}
