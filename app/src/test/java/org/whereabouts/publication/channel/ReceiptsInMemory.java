package org.whereabouts.publication.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntries.Retraction;
import org.whereabouts.publication.channel.Receipt.State;

/// Receipts in a map, beside the entries whose retractions they follow.
final class ReceiptsInMemory implements Receipts {

    private static final Comparator<Kept> ORDER = Comparator.comparing(
                    (Kept kept) -> kept.receipt.state() == State.DONE)
            .thenComparing(kept -> kept.receipt.asked(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingLong(kept -> kept.receipt.retraction())
            .thenComparing(kept -> kept.receipt.channel());

    private final PublishedEntries entries;
    private final Map<String, Kept> all = new TreeMap<>();

    ReceiptsInMemory(PublishedEntries entries) {
        this.entries = entries;
    }

    @Override
    public void follow(Collection<String> channels, Instant now) {
        for (Retraction retraction : entries.retractions(Integer.MAX_VALUE)) {
            boolean holds = !retraction.undone()
                    && entries.wasTakenBack(retraction.entry().person())
                    && isLast(retraction);
            for (String channel : channels) {
                if (holds) {
                    all.putIfAbsent(key(retraction.number(), channel), fresh(retraction, channel, now));
                } else {
                    all.computeIfPresent(key(retraction.number(), channel), (_, kept) -> kept.lifted());
                }
            }
        }
    }

    private boolean isLast(Retraction retraction) {
        return entries.retractions(Integer.MAX_VALUE).stream()
                .filter(one -> one.entry().person().equals(retraction.entry().person()))
                .allMatch(one -> one.number() <= retraction.number());
    }

    @Override
    public List<Receipt> due(Instant now, int most) {
        return all.values().stream()
                .filter(kept -> kept.isDue(now))
                .sorted(ORDER)
                .map(Kept::receipt)
                .limit(most)
                .toList();
    }

    @Override
    public void answered(Receipt receipt, Channel.Answer answer, Instant now) {
        all.computeIfPresent(key(receipt.retraction(), receipt.channel()), (_, kept) -> kept.answered(answer, now));
    }

    @Override
    public List<Receipt> of(Collection<Long> retractions) {
        return receipts()
                .filter(receipt -> retractions.contains(receipt.retraction()))
                .sorted(Comparator.comparingLong(Receipt::retraction).reversed().thenComparing(Receipt::channel))
                .toList();
    }

    @Override
    public List<Receipt> overdue(Instant now, int most) {
        return receipts()
                .filter(receipt -> receipt.isOverdue(now))
                .sorted(Comparator.comparing(Receipt::takenBack).thenComparing(Receipt::channel))
                .limit(most)
                .toList();
    }

    private Stream<Receipt> receipts() {
        return all.values().stream().map(Kept::receipt);
    }

    private static String key(long retraction, String channel) {
        return retraction + " " + channel;
    }

    private static Kept fresh(Retraction retraction, String channel, Instant now) {
        return new Kept(new Receipt(retraction.number(), channel, State.OPEN, retraction.at(), null, null, "", 0), now);
    }

    private record Kept(Receipt receipt, Instant opened) {

        Kept lifted() {
            return with(State.LIFTED, receipt.asked(), receipt.done(), "", receipt.tries());
        }

        Kept answered(Channel.Answer answer, Instant now) {
            return switch (answer) {
                case Channel.Answer _ when receipt.state() == State.LIFTED -> this;
                case Channel.Gone(Instant at, String proof) -> {
                    Instant since = at == null ? now : at;
                    yield with(
                            State.DONE, now, receipt.done() == null ? since : receipt.done(), proof, receipt.tries());
                }
                case Channel.StillThere(String proof) -> with(State.OPEN, now, null, proof, receipt.tries() + 1);
                case Channel.Unknown(String proof) -> with(State.FAILED, now, null, proof, receipt.tries() + 1);
            };
        }

        boolean isDue(Instant now) {
            Instant asked = receipt.asked();
            Instant done = receipt.done();
            if (receipt.state().isOwed()) {
                return asked == null || !asked.plus(pause(asked)).isAfter(now);
            }
            return receipt.state() == State.DONE
                    && asked != null
                    && done != null
                    && receipt.takenBack().isAfter(now.minus(Duration.ofDays(30)))
                    && !asked.plus(longer(Duration.ofSeconds(30), Duration.between(done, asked)))
                            .isAfter(now);
        }

        private Duration pause(Instant asked) {
            Duration tenth = Duration.between(opened, asked).dividedBy(10);
            Duration pause = longer(Duration.ofMillis(800), tenth);
            return pause.compareTo(Duration.ofMinutes(1)) < 0 ? pause : Duration.ofMinutes(1);
        }

        private static Duration longer(Duration one, Duration other) {
            return one.compareTo(other) > 0 ? one : other;
        }

        private Kept with(State state, @Nullable Instant asked, @Nullable Instant done, String proof, int tries) {
            return new Kept(
                    new Receipt(
                            receipt.retraction(),
                            receipt.channel(),
                            state,
                            receipt.takenBack(),
                            asked,
                            done,
                            proof,
                            tries),
                    opened);
        }
    }
}
