package org.whereabouts.telegram.channel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Person;
import org.whereabouts.telegram.api.ChatId;
import org.whereabouts.telegram.api.Posted;

/// The list for the length of a test: its posts, their places and receipts.
final class ListInMemory {

    private final Map<ChatId, Instant> channels = new HashMap<>();
    private final TreeMap<Long, Row> rows = new TreeMap<>();
    private final List<Debt> debts = new ArrayList<>();

    Posts posts() {
        return new InMemory();
    }

    Places places() {
        return new PlacesInMemory();
    }

    Receipts receipts() {
        return new ReceiptsInMemory();
    }

    private static boolean in(Collection<Person.Id> people, Post.Place place) {
        return people.contains(place.person());
    }

    private enum Stage {
        WANTED,
        SENDING,
        STANDS,
        TAKEN_BACK,
        GONE;

        boolean isKnown() {
            return this == WANTED || this == STANDS;
        }

        boolean isAlive() {
            return isKnown() || this == SENDING;
        }
    }

    private static final class Row {
        private final long id;
        private final Post.Topic topic;
        private Stage stage = Stage.WANTED;
        private long message;
        private String said = "";
        private boolean pinned;
        private int touched = 1;
        private int settled;
        private Instant checked;
        private final List<Post.Place> places = new ArrayList<>();

        Row(long id, Post.Topic topic, Instant now) {
            this.id = id;
            this.topic = topic;
            this.checked = now;
        }

        Post post() {
            return new Post(
                    id,
                    topic,
                    touched,
                    stage == Stage.STANDS
                            ? new Post.Stands(new Posted(topic.chat(), message), said, pinned)
                            : new Post.Wanted());
        }

        boolean isAbout(Post.Topic other) {
            return topic.chat().equals(other.chat())
                    && topic.kind() == other.kind()
                    && topic.language().equals(other.language());
        }
    }

    private record Debt(Row row, Person.Id person, Receipts.Receipt receipt) {

        boolean isOpen() {
            return receipt.done() == null;
        }
    }

    private Row row(long id) {
        return Objects.requireNonNull(rows.get(id));
    }

    private List<Post> found(Predicate<Row> which, Comparator<Row> order, int most) {
        return rows.values().stream()
                .filter(which)
                .sorted(order.thenComparingLong(row -> row.id))
                .limit(most)
                .map(Row::post)
                .toList();
    }

    private final class InMemory implements Posts {

        @Override
        public Instant opened(ChatId chat, Instant now) {
            return channels.computeIfAbsent(chat, one -> now);
        }

        @Override
        public long want(Post.Topic topic, Instant now) {
            long id = rows.isEmpty() ? 1 : rows.lastKey() + 1;
            rows.put(id, new Row(id, topic, now));
            return id;
        }

        @Override
        public Optional<Post> find(long id) {
            return Optional.ofNullable(rows.get(id))
                    .filter(row -> row.stage.isKnown())
                    .map(Row::post);
        }

        @Override
        public Optional<Post> latest(Post.Topic topic) {
            return rows.descendingMap().values().stream()
                    .filter(row -> row.stage.isKnown() && row.topic.equals(topic))
                    .findFirst()
                    .map(Row::post);
        }

        @Override
        public List<Post> due(ChatId chat, int most) {
            Comparator<Row> owing =
                    Comparator.comparing(row -> debts.stream().noneMatch(debt -> debt.isOpen() && debt.row() == row));
            return found(
                    row -> row.topic.chat().equals(chat) && row.touched > row.settled && row.stage.isKnown(),
                    owing.thenComparing(row -> row.stage != Stage.STANDS),
                    most);
        }

        @Override
        public void touchOldest(ChatId chat, int most, Instant now) {
            rows.values().stream()
                    .filter(row -> row.topic.chat().equals(chat) && row.stage == Stage.STANDS)
                    .sorted(Comparator.comparing(row -> row.checked))
                    .limit(most)
                    .forEach(row -> {
                        row.touched++;
                        row.checked = now;
                    });
        }

        @Override
        public void touchIndex(ChatId chat) {
            rows.values().stream()
                    .filter(row -> row.topic.chat().equals(chat) && row.topic.kind() == Post.Kind.INDEX)
                    .forEach(row -> row.touched++);
        }

        @Override
        public void sending(Post post) {
            row(post).stage = Stage.SENDING;
        }

        @Override
        public void notSent(Post post) {
            row(post).stage = Stage.WANTED;
        }

        @Override
        public int sendStraysAgain(ChatId chat) {
            var strays = rows.values().stream()
                    .filter(row -> row.topic.chat().equals(chat) && row.stage == Stage.SENDING)
                    .toList();
            strays.forEach(row -> row.stage = Stage.WANTED);
            return strays.size();
        }

        @Override
        public void stands(Post post, long message, Instant now) {
            Row row = row(post);
            row.stage = Stage.STANDS;
            row.message = message;
            row.touched++;
            touchIndex(row.topic.chat());
        }

        @Override
        public void pinned(Post post, Instant now) {
            row(post).pinned = true;
        }

        @Override
        public void settled(Post post, String said, Instant now) {
            Row row = row(post);
            row.settled = post.touched();
            row.said = said;
            row.checked = now;
        }

        @Override
        public void ended(Post post, boolean byUs) {
            Row row = row(post);
            row.stage = byUs ? Stage.TAKEN_BACK : Stage.GONE;
            row.said = "";
            row.settled = row.touched;
            row.places.replaceAll(place -> new Post.Place(place.person(), false));
        }

        @Override
        public List<Post> digests(ChatId chat, Locale language, int most) {
            Comparator<Row> newest =
                    Comparator.comparing((Row row) -> row.topic.period()).reversed();
            return found(
                    row -> row.stage == Stage.STANDS
                            && row.isAbout(new Post.Topic(chat, Post.Kind.DIGEST, language, row.topic.period())),
                    newest.thenComparingLong(row -> -row.id),
                    most);
        }

        private Row row(Post post) {
            return ListInMemory.this.row(post.id());
        }
    }

    private final class PlacesInMemory implements Places {

        @Override
        public void put(long post, Person.Id person) {
            Row row = row(post);
            if (row.places.stream().noneMatch(place -> place.person().equals(person))) {
                row.places.add(new Post.Place(person, false));
            }
            row.touched++;
        }

        @Override
        public List<Post.Place> of(long post) {
            return List.copyOf(row(post).places);
        }

        @Override
        public Set<Person.Id> among(Collection<Person.Id> people, Post.Topic topic) {
            return people(people, row -> row.isAbout(topic) && row.stage != Stage.TAKEN_BACK, place -> true);
        }

        @Override
        public int count(Post.Topic topic) {
            return rows.values().stream()
                    .filter(row -> row.topic.equals(topic) && row.stage != Stage.TAKEN_BACK)
                    .mapToInt(row -> row.places.size())
                    .sum();
        }

        @Override
        public void touch(Collection<Person.Id> people) {
            rows.values().stream()
                    .filter(row -> row.stage.isAlive() && row.places.stream().anyMatch(place -> in(people, place)))
                    .forEach(row -> row.touched++);
        }

        @Override
        public Set<Person.Id> named(Collection<Person.Id> people) {
            return people(people, row -> true, Post.Place::named);
        }

        @Override
        public void naming(long post, Collection<Person.Id> people) {
            Row row = row(post);
            row.said = "";
            row.places.replaceAll(place -> in(people, place) ? new Post.Place(place.person(), true) : place);
        }

        @Override
        public void gone(long post, Collection<Person.Id> people) {
            row(post).places.removeIf(place -> in(people, place));
        }

        private Set<Person.Id> people(Collection<Person.Id> people, Predicate<Row> which, Predicate<Post.Place> where) {
            return rows.values().stream()
                    .filter(which)
                    .flatMap(row -> row.places.stream())
                    .filter(where)
                    .map(Post.Place::person)
                    .filter(people::contains)
                    .collect(Collectors.toSet());
        }
    }

    private final class ReceiptsInMemory implements Receipts {

        @Override
        public void ask(Person.Id person, Cause cause, Instant asked) {
            for (Row row : rows.values()) {
                boolean isNamed = row.places.contains(new Post.Place(person, true));
                boolean isAsked = debts.stream()
                        .anyMatch(debt -> debt.isOpen()
                                && debt.row() == row
                                && debt.person().equals(person));
                if (isNamed && !isAsked) {
                    debts.add(new Debt(
                            row,
                            person,
                            new Receipt(row.topic.chat().number(), row.message, cause, asked, null, null, null, 0)));
                }
            }
        }

        @Override
        public void done(long post, Collection<Person.Id> gone, Method method, String answer, Instant now) {
            debts.replaceAll(debt -> debt.isOpen() && debt.row().id == post && gone.contains(debt.person())
                    ? new Debt(debt.row(), debt.person(), answered(debt.receipt(), now, method, answer, 0))
                    : debt);
        }

        @Override
        public void failed(long post, String answer) {
            debts.replaceAll(debt -> debt.isOpen() && debt.row().id == post
                    ? new Debt(debt.row(), debt.person(), answered(debt.receipt(), null, null, answer, 1))
                    : debt);
        }

        private static Receipt answered(
                Receipt was, @Nullable Instant done, @Nullable Method method, String answer, int more) {
            return new Receipt(
                    was.channel(), was.message(), was.cause(), was.asked(), done, method, answer, was.tries() + more);
        }

        @Override
        public List<Receipt> of(Person.Id person) {
            return debts.reversed().stream()
                    .filter(debt -> debt.person().equals(person))
                    .map(Debt::receipt)
                    .toList();
        }

        @Override
        public int open() {
            return (int) debts.stream().filter(Debt::isOpen).count();
        }
    }
}
