package org.whereabouts.notices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.notices.Notice.About;
import org.whereabouts.notices.Notice.Claim;
import org.whereabouts.notices.calling.CallTask;
import org.whereabouts.notices.calling.CallTasks;
import org.whereabouts.sealing.Sealed;

/// Notices in a map.
final class NoticesInMemory implements Notices {

    private final Map<Notice.Id, Kept> all = new LinkedHashMap<>();
    private final Map<Notice.Id, Sealed> letters = new HashMap<>();
    private final Set<About> wrong = new HashSet<>();
    private final CallTasks tasks;

    NoticesInMemory(CallTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public boolean add(Notice notice, String key) {
        boolean there = all.values().stream()
                .anyMatch(one -> one.notice().enquiry().equals(notice.enquiry())
                        && one.key().equals(key));
        if (!there) {
            all.put(notice.id(), new Kept(notice, key, 0, false));
        }
        return !there;
    }

    @Override
    public Optional<Notice> find(Notice.Id id) {
        return Optional.ofNullable(all.get(id)).map(Kept::notice);
    }

    @Override
    public List<Notice> of(Enquiry.Id enquiry) {
        return notices().filter(one -> one.enquiry().equals(enquiry)).toList();
    }

    @Override
    public Optional<Claim> claim(Instant now, Instant silentSince) {
        return all.values().stream()
                .filter(one -> !due(one.notice().delivery(), silentSince).isAfter(now))
                .min(Comparator.comparing(one -> due(one.notice().delivery(), silentSince)))
                .map(one -> claim(one, now));
    }

    private Claim claim(Kept one, Instant now) {
        boolean perhaps = one.perhaps() || one.notice().delivery() instanceof Delivery.Sending;
        int attempt = one.attempt() + 1;
        put(one, new Delivery.Sending(attempt, now, perhaps), attempt, perhaps);
        return new Claim(find(one.notice().id()).orElseThrow(), attempt, perhaps);
    }

    private static Instant due(Delivery delivery, Instant silentSince) {
        return switch (delivery) {
            case Delivery.Owed owed -> owed.from();
            case Delivery.Failed failed -> failed.again();
            case Delivery.Sending sending -> sending.since().isAfter(silentSince) ? Instant.MAX : sending.since();
            default -> Instant.MAX;
        };
    }

    @Override
    public boolean settle(Claim claim, Delivery.AtRest delivery) {
        Kept kept = all.get(claim.notice().id());
        if (kept == null
                || !(kept.notice().delivery() instanceof Delivery.Sending)
                || kept.attempt() != claim.attempt()) {
            return false;
        }
        boolean perhaps = delivery instanceof Delivery.Failed failed ? failed.perhaps() : claim.perhaps();
        put(kept, delivery, delivery instanceof Delivery.Owed ? claim.attempt() - 1 : claim.attempt(), perhaps);
        return true;
    }

    @Override
    public void keep(Notice.Id id, Sealed letter) {
        letters.put(id, letter);
    }

    @Override
    public Optional<Sealed> letter(Notice.Id id) {
        return Optional.ofNullable(letters.get(id));
    }

    @Override
    public boolean posted(Notice.Id id, Instant at) {
        Kept kept = all.get(id);
        if (kept == null || !(kept.notice().delivery() instanceof Delivery.ToBePosted)) {
            return false;
        }
        letters.remove(id);
        put(kept, new Delivery.Sent(at, org.whereabouts.notices.way.Way.Kind.LETTER), kept.attempt(), kept.perhaps());
        return true;
    }

    @Override
    public List<Notice.Id> withdraw(Enquiry.Id enquiry, Instant at) {
        List<Kept> theirs = all.values().stream()
                .filter(one -> one.notice().enquiry().equals(enquiry))
                .toList();
        theirs.forEach(one -> withdraw(one, at, true));
        return theirs.stream().map(one -> one.notice().id()).toList();
    }

    private void withdraw(Kept one, Instant at, boolean sendingToo) {
        boolean unsent = switch (one.notice().delivery()) {
            case Delivery.Owed owed -> true;
            case Delivery.Failed failed -> true;
            case Delivery.ToBePosted ready -> true;
            case Delivery.WithAnOfficer officer -> true;
            case Delivery.Sending sending -> sendingToo;
            default -> false;
        };
        if (unsent) {
            letters.remove(one.notice().id());
            put(one, new Delivery.Withdrawn(at), one.attempt(), one.perhaps());
        }
    }

    @Override
    public List<Notice> told(About about) {
        return all.values().stream()
                .filter(one -> about.equals(one.notice().about()) && told(one))
                .map(Kept::notice)
                .toList();
    }

    private boolean told(Kept one) {
        Delivery delivery = one.notice().delivery();
        return delivery instanceof Delivery.Sent
                || delivery instanceof Delivery.PossiblySentTwice
                || one.perhaps()
                || tasks.of(one.notice().id())
                        .filter(task -> task.state() == CallTask.State.TOLD)
                        .isPresent();
    }

    @Override
    public void correct(About about, Instant at) {
        wrong.add(about);
    }

    @Override
    public void believe(About about) {
        if (wrong.remove(about)) {
            all.replaceAll(
                    (id, one) -> about.equals(one.notice().about()) || one.key().equals("wrong:" + about)
                            ? new Kept(ofNothing(one.notice()), one.key() + ":" + id, one.attempt(), one.perhaps())
                            : one);
        }
    }

    private static Notice ofNothing(Notice one) {
        return new Notice(one.id(), one.enquiry(), one.operation(), one.news(), null, one.owed(), one.delivery());
    }

    @Override
    public List<Notice.Id> withdraw(About about, Instant at) {
        List<Kept> those = all.values().stream()
                .filter(one -> about.equals(one.notice().about()))
                .toList();
        those.forEach(one -> withdraw(one, at, false));
        return those.stream().map(one -> one.notice().id()).toList();
    }

    @Override
    public List<Notice.Id> withdrawWrong(Instant at) {
        List<Kept> about = wrong();
        about.forEach(one -> withdraw(one, at, false));
        return about.stream().map(one -> one.notice().id()).toList();
    }

    private List<Kept> wrong() {
        return all.values().stream()
                .filter(one -> one.notice().about() != null
                        && wrong.contains(one.notice().about()))
                .toList();
    }

    @Override
    public List<Notice> wronglyTold() {
        return wrong().stream()
                .filter(this::told)
                .map(Kept::notice)
                .filter(told -> all.values().stream()
                        .noneMatch(one -> one.notice().enquiry().equals(told.enquiry())
                                && one.key().equals("wrong:" + told.about())))
                .toList();
    }

    @Override
    public List<Tally> tally() {
        var states = notices().collect(Collectors.groupingBy(NoticesInMemory::state, Collectors.toList()));
        List<Tally> tally = new ArrayList<>();
        states.forEach((state, some) -> tally.add(new Tally(
                state,
                some.size(),
                some.stream().map(Notice::owed).min(Comparator.naturalOrder()).orElseThrow())));
        tally.sort(Comparator.comparing(Tally::state));
        return tally;
    }

    private static String state(Notice notice) {
        return notice.delivery()
                .getClass()
                .getSimpleName()
                .replaceAll("(?<=.)([A-Z])", "_$1")
                .toUpperCase(Locale.ROOT);
    }

    private java.util.stream.Stream<Notice> notices() {
        return all.values().stream().map(Kept::notice);
    }

    private void put(Kept one, Delivery delivery, int attempt, boolean perhaps) {
        Notice was = one.notice();
        var is = new Notice(was.id(), was.enquiry(), was.operation(), was.news(), was.about(), was.owed(), delivery);
        all.put(was.id(), new Kept(is, one.key(), attempt, perhaps));
    }

    private record Kept(Notice notice, String key, int attempt, boolean perhaps) {}
}
