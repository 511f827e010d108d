package org.whereabouts.figures.counting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.whereabouts.figures.counting.ReleasingAnEdition.Draft;
import org.whereabouts.registry.Operation;

/// Shows what an edition would say without counting the register for everybody who looks: the last count serves for ten
/// minutes, and the next one is made behind. Releasing counts anew.
@Component
public class LookingBeforeReleasing implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LookingBeforeReleasing.class);

    static final Duration SERVES = Duration.ofMinutes(10);
    private static final long PATIENCE_SECONDS = 3;

    private final CountingTheRegister counting;
    private final ReleasingAnEdition releasing;
    private final Clock clock;
    private final Map<Operation.Id, Counted> last = new ConcurrentHashMap<>();
    private final Map<Operation.Id, Future<?>> running = new ConcurrentHashMap<>();
    private final ExecutorService behind = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("counting for the desk").factory());

    private record Counted(Tally tally, Instant at) {}

    LookingBeforeReleasing(CountingTheRegister counting, ReleasingAnEdition releasing, Clock clock) {
        this.counting = counting;
        this.releasing = releasing;
        this.clock = clock;
    }

    /// What would be released; nothing while a large register is counted for the first time.
    public Optional<Looked> look(Operation.Id operation) {
        Counted known = last.get(operation);
        boolean serves = known != null && clock.instant().isBefore(known.at().plus(SERVES));
        if (!serves) {
            Future<?> count = running.computeIfAbsent(operation, one -> behind.submit(() -> count(one)));
            if (known == null) {
                await(count);
            }
        }
        return Optional.ofNullable(last.get(operation))
                .map(one -> new Looked(releasing.preview(operation, one.tally()), one.at()));
    }

    private void count(Operation.Id operation) {
        try {
            Instant now = clock.instant();
            last.put(operation, new Counted(counting.count(operation), now));
        } catch (RuntimeException trouble) {
            LOG.warn(
                    "WA-2124 the register was not counted for the desk: {}",
                    trouble.getClass().getSimpleName());
        } finally {
            running.remove(operation);
        }
    }

    private static void await(Future<?> count) {
        try {
            count.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException notYet) {
            // The page says that it is being counted; whoever opens it again looks again.
            return;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void destroy() {
        behind.shutdownNow();
    }

    /// What would be released.
    ///
    /// @param counted when the register was counted for it
    public record Looked(Draft draft, Instant counted) {}
}
