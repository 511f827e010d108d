package org.whereabouts.telegram.sending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.telegram.own.Locked;

/// An outbox that forgets everything when the program ends.
public final class OutboxInMemory implements Outbox {

    private final List<Row> rows = new ArrayList<>();
    private final Set<Seen> shown = new HashSet<>();

    private record Seen(String chat, long message, Instant at) {}

    private static final class Row {
        private final long id;
        private final String chat;
        private final Locked sealed;
        private Instant due;
        private int attempts;
        private int failed;
        private @Nullable Instant claimed;
        private boolean perhaps;
        private @Nullable Instant ended;

        Row(long id, String chat, Instant due, Locked sealed) {
            this.id = id;
            this.chat = chat;
            this.due = due;
            this.sealed = sealed;
        }
    }

    @Override
    public void add(String chat, long update, Instant due, Locked sealed) {
        rows.add(new Row(rows.size() + 1L, chat, due, sealed));
    }

    @Override
    public Optional<Claim> claim(Instant now, Instant silent) {
        return rows.stream()
                .filter(row -> row.ended == null && !row.due.isAfter(now))
                .filter(row -> row.claimed == null || row.claimed.isBefore(silent))
                .filter(row -> rows.stream()
                        .noneMatch(other -> other.chat.equals(row.chat) && other.ended == null && other.id < row.id))
                .min(Comparator.<Row, Instant>comparing(row -> row.due).thenComparingLong(row -> row.id))
                .map(row -> claim(row, now));
    }

    private static Claim claim(Row row, Instant now) {
        row.attempts++;
        row.perhaps |= row.claimed != null;
        row.claimed = now;
        return new Claim(row.id, row.chat, row.attempts, row.failed, now, row.perhaps, row.sealed);
    }

    private Optional<Row> held(Claim claim) {
        return rows.stream()
                .filter(row -> row.id == claim.id() && row.attempts == claim.attempt() && row.ended == null)
                .findFirst();
    }

    @Override
    public void again(Claim claim, Instant due, boolean perhaps) {
        held(claim).ifPresent(row -> {
            row.claimed = null;
            row.due = due;
            row.perhaps = perhaps;
            row.failed++;
        });
    }

    @Override
    public void leave(Claim claim, Instant due) {
        held(claim).ifPresent(row -> {
            row.claimed = null;
            row.due = due;
            row.perhaps = claim.perhaps();
        });
    }

    @Override
    public boolean stands(Claim claim, Outcome outcome, long message, Instant at) {
        shown(claim.chat(), message, at);
        return end(claim, outcome, at);
    }

    @Override
    public boolean end(Claim claim, Outcome outcome, Instant at) {
        Optional<Row> held = held(claim);
        held.ifPresent(row -> row.ended = at);
        return held.isPresent();
    }

    @Override
    public void giveUp(String chat, Instant at) {
        rows.stream().filter(row -> row.chat.equals(chat) && row.ended == null).forEach(row -> row.ended = at);
    }

    @Override
    public void shown(String chat, long message, Instant at) {
        if (shown.stream().noneMatch(one -> one.chat().equals(chat) && one.message() == message)) {
            shown.add(new Seen(chat, message, at));
        }
    }

    @Override
    public List<Long> takeShown(String chat) {
        List<Long> all = shown.stream()
                .filter(one -> one.chat().equals(chat))
                .map(Seen::message)
                .sorted()
                .toList();
        shown.removeIf(one -> one.chat().equals(chat));
        return all;
    }

    @Override
    public void forget(Instant ended, Instant before) {
        shown.removeIf(one -> one.at().isBefore(before));
    }
}
