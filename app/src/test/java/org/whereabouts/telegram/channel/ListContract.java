package org.whereabouts.telegram.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whereabouts.registry.Person;
import org.whereabouts.telegram.api.ChatId;
import org.whereabouts.telegram.api.Posted;
import org.whereabouts.telegram.channel.Receipts.Cause;
import org.whereabouts.telegram.channel.Receipts.Method;

/// What posts, their places and the receipts of what had to go from them do together, wherever they are kept.
public abstract class ListContract {

    private static final ChatId CHAT = new ChatId(-1_001_234_567_890L);
    private static final ChatId ANOTHER = new ChatId(-1_001_234_567_891L);
    private static final Locale UKRAINIAN = Locale.of("uk");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Post.Topic DIGEST = new Post.Topic(CHAT, Post.Kind.DIGEST, UKRAINIAN, MONDAY);
    private static final Post.Topic INDEX = new Post.Topic(CHAT, Post.Kind.INDEX, Locale.ROOT, MONDAY);
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final Person.Id OLEKSA = new Person.Id(9_000_001);
    private static final Person.Id DANA = new Person.Id(9_000_002);

    /// Nothing posted.
    protected abstract Kept list();

    @Test
    void aChannelIsServedSinceSomebodyFirstAsked() {
        Posts posts = list().posts();
        assertThat(posts.opened(CHAT, NOW)).isEqualTo(NOW);
        assertThat(posts.opened(CHAT, NOW.plusSeconds(60))).isEqualTo(NOW);
        assertThat(posts.opened(ANOTHER, NOW.plusSeconds(60))).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void aPostIsRememberedBeforeItIsSent() {
        Posts posts = list().posts();
        assertThat(posts.latest(DIGEST)).isEmpty();
        long id = posts.want(DIGEST, NOW);
        assertThat(posts.find(id)).contains(new Post(id, DIGEST, 1, new Post.Wanted()));
        assertThat(posts.latest(DIGEST)).contains(posts.find(id).orElseThrow());
        assertThat(posts.latest(INDEX)).isEmpty();
        assertThat(posts.due(CHAT, 10)).containsExactly(posts.find(id).orElseThrow());
        assertThat(posts.due(ANOTHER, 10)).isEmpty();
    }

    @Test
    void whileAPostIsBeingSentNobodyElseSendsIt() {
        Posts posts = list().posts();
        Post post = wanted(posts, DIGEST);
        posts.sending(post);
        assertThat(posts.find(post.id())).isEmpty();
        assertThat(posts.due(CHAT, 10)).isEmpty();
        posts.notSent(post);
        assertThat(posts.due(CHAT, 10)).containsExactly(post);
    }

    @Test
    void ofWhatWasPerhapsSentAnotherIsSent() {
        Posts posts = list().posts();
        Post post = wanted(posts, DIGEST);
        posts.sending(post);
        assertThat(posts.sendStraysAgain(ANOTHER)).isZero();
        assertThat(posts.sendStraysAgain(CHAT)).isEqualTo(1);
        assertThat(posts.sendStraysAgain(CHAT)).isZero();
        assertThat(posts.due(CHAT, 10)).containsExactly(post);
    }

    @Test
    void whatStandsIsDueUntilItHasItsWordsAndWheneverItIsTouched() {
        Kept list = list();
        Posts posts = list.posts();
        Post post = standing(posts, DIGEST, 7);
        assertThat(post.state()).isEqualTo(new Post.Stands(new Posted(CHAT, 7), "", false));
        assertThat(posts.due(CHAT, 10)).containsExactly(post);
        posts.settled(post, "digest", NOW);
        assertThat(posts.due(CHAT, 10)).isEmpty();
        assertThat(posts.find(post.id()).orElseThrow().state())
                .isEqualTo(new Post.Stands(new Posted(CHAT, 7), "digest", false));
        list.places().put(post.id(), OLEKSA);
        assertThat(posts.due(CHAT, 10)).hasSize(1);
    }

    @Test
    void whatHappensWhileAPostIsBroughtInLineIsNotMissed() {
        Kept list = list();
        Post before = standing(list.posts(), DIGEST, 7);
        list.places().put(before.id(), OLEKSA);
        list.posts().settled(before, "digest", NOW);
        assertThat(list.posts().due(CHAT, 10)).hasSize(1);
    }

    @Test
    void aPostThatStandsChangesTheIndex() {
        Posts posts = list().posts();
        Post index = standing(posts, INDEX, 1);
        posts.settled(posts.find(index.id()).orElseThrow(), "index", NOW);
        posts.pinned(index, NOW);
        assertThat(posts.due(CHAT, 10)).isEmpty();
        Post digest = standing(posts, DIGEST, 2);
        assertThat(posts.due(CHAT, 10)).extracting(Post::id).containsExactly(index.id(), digest.id());
        assertThat(posts.find(index.id()).orElseThrow().state())
                .isEqualTo(new Post.Stands(new Posted(CHAT, 1), "index", true));
    }

    @Test
    void thatFromWhichANameHasToGoIsFirst() {
        Kept list = list();
        Posts posts = list.posts();
        Post wanted = wanted(posts, new Post.Topic(CHAT, Post.Kind.SINGLE, UKRAINIAN, MONDAY));
        Post standing = standing(posts, DIGEST, 2);
        Post naming = standing(posts, new Post.Topic(CHAT, Post.Kind.DIGEST, UKRAINIAN, MONDAY.minusDays(1)), 3);
        name(list, naming, OLEKSA);
        list.receipts().ask(OLEKSA, Cause.TAKEN_BACK, NOW);
        assertThat(posts.due(CHAT, 10)).extracting(Post::id).containsExactly(naming.id(), standing.id(), wanted.id());
        assertThat(posts.due(CHAT, 1)).extracting(Post::id).containsExactly(naming.id());
    }

    @Test
    void whatWasNotLookedAtForTheLongestTimeIsLookedAt() {
        Posts posts = list().posts();
        Post old = settled(posts, DIGEST, 2, NOW.minus(Duration.ofDays(2)));
        Post older = settled(
                posts,
                new Post.Topic(CHAT, Post.Kind.DIGEST, UKRAINIAN, MONDAY.minusDays(1)),
                3,
                NOW.minus(Duration.ofDays(3)));
        posts.touchOldest(CHAT, 1, NOW);
        assertThat(posts.due(CHAT, 10)).extracting(Post::id).containsExactly(older.id());
        posts.touchOldest(CHAT, 1, NOW);
        assertThat(posts.due(CHAT, 10)).extracting(Post::id).containsExactly(old.id(), older.id());
    }

    @Test
    void digestsAreListedTheNewestFirst() {
        Posts posts = list().posts();
        Post monday = standing(posts, DIGEST, 2);
        Post sunday = standing(posts, new Post.Topic(CHAT, Post.Kind.DIGEST, UKRAINIAN, MONDAY.minusDays(1)), 3);
        wanted(posts, new Post.Topic(CHAT, Post.Kind.DIGEST, UKRAINIAN, MONDAY.plusDays(1)));
        standing(posts, new Post.Topic(CHAT, Post.Kind.DIGEST, Locale.ENGLISH, MONDAY), 4);
        assertThat(posts.digests(CHAT, UKRAINIAN, 10)).extracting(Post::id).containsExactly(monday.id(), sunday.id());
        assertThat(posts.digests(CHAT, UKRAINIAN, 1)).extracting(Post::id).containsExactly(monday.id());
    }

    @Test
    void anEntryHasOnePlaceInAPost() {
        Kept list = list();
        Places places = list.places();
        Post post = wanted(list.posts(), DIGEST);
        places.put(post.id(), DANA);
        places.put(post.id(), OLEKSA);
        places.put(post.id(), DANA);
        assertThat(places.of(post.id())).containsExactly(new Post.Place(DANA, false), new Post.Place(OLEKSA, false));
        assertThat(places.count(DIGEST)).isEqualTo(2);
        var tuesday = new Post.Topic(CHAT, Post.Kind.DIGEST, UKRAINIAN, MONDAY.plusDays(1));
        assertThat(places.count(tuesday)).isZero();
        assertThat(places.among(List.of(OLEKSA), tuesday)).as("in any period").containsExactly(OLEKSA);
        assertThat(places.among(List.of(OLEKSA), INDEX)).isEmpty();
        assertThat(places.named(List.of(OLEKSA, DANA))).isEmpty();
    }

    @Test
    void aNameMayBeReadFromTheMomentItIsPutThere() {
        Kept list = list();
        Post post = standing(list.posts(), DIGEST, 7);
        list.places().put(post.id(), OLEKSA);
        list.places().put(post.id(), DANA);
        list.posts().settled(list.posts().find(post.id()).orElseThrow(), "digest", NOW);
        list.places().naming(post.id(), List.of(OLEKSA));
        assertThat(list.places().of(post.id()))
                .containsExactly(new Post.Place(OLEKSA, true), new Post.Place(DANA, false));
        assertThat(list.places().named(List.of(OLEKSA, DANA))).isEqualTo(Set.of(OLEKSA));
        assertThat(list.posts().find(post.id()).orElseThrow().state())
                .as("what stands there is not certain")
                .isEqualTo(new Post.Stands(new Posted(CHAT, 7), "", false));
        list.places().gone(post.id(), List.of(OLEKSA));
        assertThat(list.places().of(post.id())).containsExactly(new Post.Place(DANA, false));
    }

    @Test
    void whereAnEntryHasAPlaceThePostIsTouched() {
        Kept list = list();
        Post post = standing(list.posts(), DIGEST, 7);
        list.places().put(post.id(), OLEKSA);
        list.posts().settled(list.posts().find(post.id()).orElseThrow(), "digest", NOW);
        list.places().touch(List.of(DANA));
        assertThat(list.posts().due(CHAT, 10)).isEmpty();
        list.places().touch(List.of(OLEKSA, DANA));
        assertThat(list.posts().due(CHAT, 10)).hasSize(1);
    }

    @Test
    void aPostThatIsNoMoreNamesNobody() {
        Kept list = list();
        Post ours = standing(list.posts(), DIGEST, 7);
        name(list, ours, OLEKSA);
        list.posts().ended(ours, true);
        assertThat(list.posts().find(ours.id())).isEmpty();
        assertThat(list.posts().due(CHAT, 10)).isEmpty();
        assertThat(list.places().named(List.of(OLEKSA))).isEmpty();
        assertThat(list.places().among(List.of(OLEKSA), DIGEST))
                .as("taken back by us")
                .isEmpty();
        Post another = standing(list.posts(), DIGEST, 8);
        name(list, another, OLEKSA);
        list.posts().ended(another, false);
        assertThat(list.places().among(List.of(OLEKSA), DIGEST))
                .as("deleted by another")
                .containsExactly(OLEKSA);
    }

    @Test
    void aReceiptIsOpenUntilTheNameIsGone() {
        Kept list = list();
        Post post = standing(list.posts(), DIGEST, 7);
        name(list, post, OLEKSA);
        list.places().put(post.id(), DANA);
        Receipts receipts = list.receipts();
        receipts.ask(OLEKSA, Cause.TAKEN_BACK, NOW);
        receipts.ask(OLEKSA, Cause.EXPIRED, NOW.plusSeconds(1));
        receipts.ask(DANA, Cause.TAKEN_BACK, NOW);
        assertThat(receipts.open())
                .as("one asks once, and only of whom is named")
                .isEqualTo(1);
        receipts.failed(post.id(), "busy");
        assertThat(receipts.of(OLEKSA))
                .containsExactly(new Receipts.Receipt(CHAT.number(), 7, Cause.TAKEN_BACK, NOW, null, null, "busy", 1));
        receipts.done(post.id(), List.of(DANA), Method.DELETED, "ok", NOW);
        assertThat(receipts.open()).isEqualTo(1);
        receipts.done(post.id(), List.of(OLEKSA, DANA), Method.LINE_REMOVED, "ok", NOW.plusSeconds(5));
        receipts.done(post.id(), List.of(OLEKSA), Method.DELETED, "again", NOW.plusSeconds(9));
        assertThat(receipts.open()).isZero();
        assertThat(receipts.of(OLEKSA))
                .containsExactly(new Receipts.Receipt(
                        CHAT.number(), 7, Cause.TAKEN_BACK, NOW, NOW.plusSeconds(5), Method.LINE_REMOVED, "ok", 1));
        receipts.ask(OLEKSA, Cause.WITHHELD, NOW.plusSeconds(60));
        assertThat(receipts.of(OLEKSA))
                .extracting(Receipts.Receipt::cause)
                .as("named again, and to go again: the newest first")
                .containsExactly(Cause.WITHHELD, Cause.TAKEN_BACK);
    }

    private static Post wanted(Posts posts, Post.Topic topic) {
        return posts.find(posts.want(topic, NOW)).orElseThrow();
    }

    private static Post standing(Posts posts, Post.Topic topic, long message) {
        Post post = wanted(posts, topic);
        posts.sending(post);
        posts.stands(post, message, NOW);
        return posts.find(post.id()).orElseThrow();
    }

    private static Post settled(Posts posts, Post.Topic topic, long message, Instant at) {
        Post post = standing(posts, topic, message);
        posts.settled(post, "digest", at);
        return post;
    }

    private static void name(Kept list, Post post, Person.Id person) {
        list.places().put(post.id(), person);
        list.places().naming(post.id(), List.of(person));
    }

    /// The three that know of each other.
    public record Kept(Posts posts, Places places, Receipts receipts) {}
}
