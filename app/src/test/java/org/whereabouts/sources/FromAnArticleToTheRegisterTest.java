package org.whereabouts.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.figures.Claims;
import org.whereabouts.publication.PeopleToBeShown;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Originals;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Status;
import org.whereabouts.sources.inbox.Accepted;
import org.whereabouts.sources.inbox.AcceptingAProposal;
import org.whereabouts.sources.inbox.Decision;
import org.whereabouts.sources.inbox.Decisions;
import org.whereabouts.sources.inbox.Field;
import org.whereabouts.sources.inbox.Parts;
import org.whereabouts.sources.inbox.Proposal;
import org.whereabouts.sources.inbox.Proposals;
import org.whereabouts.sources.inbox.RefusingAProposal;
import org.whereabouts.sources.inbox.Typed;
import org.whereabouts.sources.inbox.UndoingTheLast;
import org.whereabouts.sources.reading.ReadingADocument;
import org.whereabouts.sources.reading.Readings;

/// The whole way: an article is taken in, read, and decided of; nothing is accepted by itself, and a repost is no
/// second
/// source.
@WithRegisters
class FromAnArticleToTheRegisterTest {

    private static final Instant NOON = Instant.parse("2026-05-20T12:00:00Z");
    private static final String OFFICER = "officer:invented";

    @Autowired
    TakingADocumentIn taking;

    @Autowired
    ReadingADocument reading;

    @Autowired
    Readings readings;

    @Autowired
    Documents documents;

    @Autowired
    Proposals proposals;

    @Autowired
    Decisions decisions;

    @Autowired
    AcceptingAProposal accepting;

    @Autowired
    RefusingAProposal refusing;

    @Autowired
    UndoingTheLast undoing;

    @Autowired
    SayingWhoseItIs belonging;

    @Autowired
    People people;

    @Autowired
    Claims claims;

    @Autowired
    Originals originals;

    @Autowired
    PeopleToBeShown shown;

    private final FreshRegister register;

    FromAnArticleToTheRegisterTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    private Document.Id article;

    @BeforeEach
    void anArticleIsTakenInAndRead() {
        article = take(InventedArticles.ARTICLE, "https://evening.example/brothers", "Evening Paper (invented)");
        reading.read(article);
    }

    @Test
    void theOriginalIsKeptByteForByteWithItsCustody() {
        Document document = documents.find(article).orElseThrow();
        assertThat(originals.bytes(document.content().sha256()))
                .isEqualTo(InventedArticles.ARTICLE.getBytes(StandardCharsets.UTF_8));
        assertThat(document.content().kind()).isEqualTo(Kind.ARTICLE);
        assertThat(document.arrivals()).singleElement().satisfies(came -> {
            assertThat(came.place()).isEqualTo("https://evening.example/brothers");
            assertThat(came.got()).isEqualTo(NOON);
        });
    }

    @Test
    void whatComesAgainIsOneDocumentWithTwoArrivals() {
        Taken again = taking.take(arrival(InventedArticles.ARTICLE, "https://other.example/brothers", null));
        assertThat(again).isEqualTo(new Taken.AlreadyThere(article));
        assertThat(documents.find(article).orElseThrow().arrivals()).hasSize(2);
    }

    @Test
    void nothingIsInTheRegisterBeforeSomebodyDecides() {
        assertThat(people.size(register.operation()).people()).isZero();
        assertThat(proposals.waiting(article)).isEqualTo(2);
        assertThat(readings.find(article).orElseThrow().others()).isEqualTo(1);
    }

    @Test
    void anAcceptedPersonIsAReportOfTheSourceWithTheSentenceAndItsPlace() {
        Proposal proposal = proposal(article, Parts.Type.PERSON);
        Report report = report(accept(proposal));
        assertThat(report.statement().particulars().names()).hasToString("[InOneText[text=Ostap Verbenko]]");
        assertThat(report.statement().situation().status()).isEqualTo(Status.CAPTURED);
        assertThat(report.statement().situation().on()).hasToString("2026-05-03");
        assertThat(report.statement().remark()).startsWith("Ostap Verbenko, a baker from Lypove, was captured");
        assertThat(report.source().name()).isEqualTo("Evening Paper (invented)");
        assertThat(report.saidOn()).hasToString("2026-05-12");
        Report.Custody custody = report.custody();
        assertThat(custody).isNotNull();
        assertThat(custody.original())
                .isEqualTo(documents.find(article).orElseThrow().content().sha256());
        assertThat(custody.row()).isEqualTo(proposal.draft().place().at().start() + 1);
    }

    @Test
    void anAcceptedFigureIsAClaimWithItsSentenceThatNobodyHasPublished() {
        Accepted accepted = accept(proposal(article, Parts.Type.FIGURE));
        var claimed = (Decision.Claimed) ((Accepted.Entered) accepted).outcome();
        var claim = claims.find(claimed.claim()).orElseThrow();
        assertThat(claim.wasPublished()).isFalse();
        assertThat(claim.said().amount().value()).isEqualTo(140);
        assertThat(claim.said().claimant().name()).contains("Danylo Horovyi");
        assertThat(claim.said().source().address()).isEqualTo("https://evening.example/brothers");
        assertThat(claim.said().source().sentence()).contains("at least 140 residents were missing");
    }

    @Test
    void aRepostInAnotherPageIsOneOrigin() {
        Document.Id repost = take(InventedArticles.REPOST, "https://copied.example/x", "Copied news (invented)");
        reading.read(repost);
        var origin = readings.find(repost).orElseThrow().origin();
        assertThat(origin).isNotNull();
        assertThat(origin.earlier()).isEqualTo(article);
        assertThat(readings.reposts(article)).containsExactly(repost);
        assertThat(proposals.tally(repost))
                .containsEntry(Proposal.State.REPEATS, 2L)
                .containsEntry(Proposal.State.WAITING, 1L);
        Report ofTheRepost = report(accept(proposal(repost, Parts.Type.PERSON)));
        assertThat(ofTheRepost.statement().particulars().names()).hasToString("[InOneText[text=Yaryna Kvitnych]]");
        assertThat(ofTheRepost.source().name()).isEqualTo("Copied news (invented)");
    }

    @Test
    void whoseWordItIsHasToBeSaidFirst() {
        Document.Id nobodys =
                take("Lev Kalyna, a driver from Lypove, was detained on 2 May 2026, his wife said.", "", null);
        reading.read(nobodys);
        Proposal proposal = proposal(nobodys, Parts.Type.PERSON);
        assertThat(accept(proposal)).isEqualTo(new Accepted.NobodysWord(nobodys));
        belonging.say(
                nobodys, belonging.source(register.operation(), "A neighbour (invented)", Source.Kind.PERSON), OFFICER);
        assertThat(report(accept(proposal)).source().name()).isEqualTo("A neighbour (invented)");
    }

    @Test
    void isDecidedOnce() {
        Proposal proposal = proposal(article, Parts.Type.PERSON);
        assertThat(refusing.refuse(proposal.id(), Decision.Reason.NOT_OURS, OFFICER))
                .isTrue();
        assertThat(refusing.refuse(proposal.id(), Decision.Reason.NOT_OURS, OFFICER))
                .isFalse();
        assertThat(accept(proposal)).isEqualTo(new Accepted.Decided());
        assertThat(people.size(register.operation()).people()).isZero();
    }

    @Test
    void whatIsTakenBackIsTakenBackInTheRegisterToo() {
        Proposal proposal = proposal(article, Parts.Type.PERSON);
        String officer = "officer:who-errs";
        Report report = report(accept(proposal, Typed.asRead(proposal.draft().parts()), officer));
        assertThat(undoing.undo(officer)).contains(proposal.id());
        assertThat(people.find(report.person()).orElseThrow().standing()).isEmpty();
        assertThat(proposals.find(proposal.id()).orElseThrow().state()).isEqualTo(Proposal.State.WAITING);
        assertThat(undoing.undo(officer)).isEmpty();
    }

    @Test
    void aCorrectionIsCountedByFieldLanguageAndVersion() {
        long before = changed(Field.PLACE);
        Proposal proposal = proposal(article, Parts.Type.PERSON);
        var typed = new HashMap<>(Typed.asRead(proposal.draft().parts()).values());
        assertThat(typed).containsKey(Field.PLACE);
        typed.put(Field.PLACE, "Olesyn");
        Accepted accepted = accept(proposal, new Typed(typed), OFFICER);
        assertThat(((Accepted.Entered) accepted).corrected()).isTrue();
        assertThat(report(accepted).statement().situation().place()).isEqualTo("Olesyn");
        assertThat(changed(Field.PLACE)).isEqualTo(before + 1);
    }

    @Test
    void whatNobodyClaimsHasToBeClaimedBySomebody() {
        Proposal proposal = proposal(article, Parts.Type.FIGURE);
        var typed = new HashMap<>(Typed.asRead(proposal.draft().parts()).values());
        typed.remove(Field.CLAIMANT);
        typed.put(Field.NUMBER, "many");
        assertThat(accept(proposal, new Typed(typed), OFFICER))
                .isEqualTo(new Accepted.Unclear(Map.of(Field.CLAIMANT, "claimant", Field.NUMBER, "number")));
        assertThat(proposals.find(proposal.id()).orElseThrow().state()).isEqualTo(Proposal.State.WAITING);
    }

    @Test
    void whatAPrisonerMayHaveBeenMadeToSayReachesOfficersOnly() {
        Document.Id video = take(InventedArticles.VIDEO, "", "A channel (invented)");
        reading.read(video);
        Proposal proposal = proposal(video, Parts.Type.PERSON);
        assertThat(proposal.draft().duress()).isTrue();
        Report report = report(accept(proposal));
        assertThat(people.find(report.person())).isPresent();
        assertThat(shown.find(report.person())).isEmpty();
        assertThat(shown.all(List.of(report.person()))).isEmpty();
        Report other = report(accept(proposal(article, Parts.Type.PERSON)));
        assertThat(shown.find(other.person())).isPresent();
    }

    private long changed(Field field) {
        return decisions.counts().stream()
                .filter(one -> one.type() == Parts.Type.PERSON && one.field() == field && "en".equals(one.language()))
                .mapToLong(Decisions.Count::changed)
                .sum();
    }

    private Report report(Accepted accepted) {
        var reported = (Decision.Reported) ((Accepted.Entered) accepted).outcome();
        Person person = people.find(reported.person()).orElseThrow();
        return List.copyOf(person.reports()).getFirst();
    }

    private Accepted accept(Proposal proposal) {
        return accept(proposal, Typed.asRead(proposal.draft().parts()), OFFICER);
    }

    private Accepted accept(Proposal proposal, Typed typed, String officer) {
        String text = readings.find(proposal.draft().document()).orElseThrow().text();
        return accepting.accept(new AcceptingAProposal.Order(
                proposal.id(),
                typed,
                proposal.draft().place().sentence().of(text),
                Credibility.CANNOT_BE_JUDGED,
                officer));
    }

    private Proposal proposal(Document.Id of, Parts.Type type) {
        var next = proposals.next(0, of);
        while (next.isPresent()) {
            Proposal found = proposals.find(next.get()).orElseThrow();
            if (found.draft().parts().type() == type) {
                return found;
            }
            next = proposals.next(found.id().number(), of);
        }
        throw new AssertionError("no " + type + " is proposed of document " + of);
    }

    private Document.Id take(String text, String place, @Nullable String source) {
        Source.Id id = source == null ? null : belonging.source(register.operation(), source, Source.Kind.PUBLICATION);
        return ((Taken.New) taking.take(arrival(text, place, id))).document();
    }

    private Arrival arrival(String text, String place, Source.@Nullable Id source) {
        return new Arrival(
                register.operation(),
                Bytes.of(text.getBytes(StandardCharsets.UTF_8)),
                "",
                "text/plain",
                Way.UPLOAD,
                place,
                NOON,
                source,
                null,
                OFFICER);
    }
}
