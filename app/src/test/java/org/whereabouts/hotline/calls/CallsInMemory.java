package org.whereabouts.hotline.calls;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.hotline.line.Call;

/// Calls in a map.
final class CallsInMemory implements Calls {

    private final Map<Call.Id, Kept> calls = new LinkedHashMap<>();

    @Override
    public void begin(Call.Id id, Instant rang) {
        calls.putIfAbsent(id, new Kept(id, rang, null, null, null, null, null, null, null));
    }

    private void change(Call.Id id, UnaryOperator<Kept> how) {
        calls.computeIfPresent(id, (same, kept) -> how.apply(kept));
    }

    @Override
    public void speaks(Call.Id id, Locale language) {
        change(
                id,
                k -> new Kept(
                        id,
                        k.rang(),
                        language,
                        k.wanted(),
                        k.taken(),
                        k.officer(),
                        k.enquiry(),
                        k.ended(),
                        k.ending()));
    }

    @Override
    public void wants(Call.Id id, Instant at) {
        change(
                id,
                k -> new Kept(
                        id,
                        k.rang(),
                        k.language(),
                        k.wanted() == null ? at : k.wanted(),
                        k.taken(),
                        k.officer(),
                        k.enquiry(),
                        k.ended(),
                        k.ending()));
    }

    @Override
    public void take(Call.Id id, Instant at, String officer) {
        change(
                id,
                k -> new Kept(id, k.rang(), k.language(), k.wanted(), at, officer, k.enquiry(), k.ended(), k.ending()));
    }

    @Override
    public void letGo(Call.Id id) {
        change(
                id,
                k -> new Kept(id, k.rang(), k.language(), k.wanted(), null, null, k.enquiry(), k.ended(), k.ending()));
    }

    @Override
    public void about(Call.Id id, Enquiry.Id enquiry) {
        change(
                id,
                k -> new Kept(
                        id,
                        k.rang(),
                        k.language(),
                        k.wanted(),
                        k.taken(),
                        k.officer(),
                        enquiry,
                        k.ended(),
                        k.ending()));
    }

    @Override
    public void end(Call.Id id, Instant at, Ending ending) {
        change(
                id,
                k -> k.ended() != null
                        ? k
                        : new Kept(
                                id,
                                k.rang(),
                                k.language(),
                                k.wanted(),
                                k.taken(),
                                k.officer(),
                                k.enquiry(),
                                at,
                                ending));
    }

    @Override
    public Optional<Kept> find(Call.Id id) {
        return Optional.ofNullable(calls.get(id));
    }

    @Override
    public List<Kept> about(Enquiry.Id enquiry, int most) {
        return calls.values().stream()
                .filter(one -> enquiry.equals(one.enquiry()))
                .sorted(Comparator.comparing(Kept::rang).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<Duration> waits(Instant since, int most) {
        return calls.values().stream()
                .filter(one -> one.wanted() != null && one.taken() != null)
                .filter(one -> !Objects.requireNonNull(one.taken()).isBefore(since))
                .sorted(Comparator.<Kept, Instant>comparing(one -> Objects.requireNonNull(one.taken()))
                        .reversed())
                .limit(most)
                .map(CallsInMemory::wait)
                .toList();
    }

    private static Duration wait(Kept one) {
        return Duration.between(Objects.requireNonNull(one.wanted()), Objects.requireNonNull(one.taken()));
    }

    @Override
    public List<Hour> hours(Instant since) {
        var hours = new TreeMap<Instant, List<Kept>>();
        calls.values().stream()
                .filter(one -> !one.rang().isBefore(since))
                .forEach(one -> hours.computeIfAbsent(one.rang().truncatedTo(ChronoUnit.HOURS), h -> new ArrayList<>())
                        .add(one));
        return hours.entrySet().stream()
                .map(one -> hour(one.getKey(), one.getValue()))
                .toList();
    }

    private static Hour hour(Instant hour, List<Kept> all) {
        return new Hour(
                hour,
                all.size(),
                all.stream().filter(one -> one.wanted() != null).count(),
                all.stream()
                        .filter(one -> one.taken() != null && one.wanted() != null)
                        .filter(one -> wait(one).compareTo(Duration.ofSeconds(30)) <= 0)
                        .count(),
                all.stream().filter(one -> one.taken() != null).count(),
                all.stream().filter(one -> one.ending() == Ending.GAVE_UP).count(),
                all.stream()
                        .filter(one -> one.ending() == Ending.MESSAGE
                                || one.ending() == Ending.CALL_BACK
                                || one.ending() == Ending.HEARD)
                        .count());
    }

    @Override
    public int cut(Instant before, Instant at) {
        List<Call.Id> open = calls.values().stream()
                .filter(one -> one.ended() == null && one.rang().isBefore(before))
                .map(Kept::id)
                .toList();
        open.forEach(id -> end(id, at, Ending.CUT));
        return open.size();
    }

    @Override
    public int forget(Instant before) {
        int all = calls.size();
        calls.values().removeIf(one -> one.rang().isBefore(before));
        return all - calls.size();
    }
}
