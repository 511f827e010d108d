package org.whereabouts.exchange.pfif;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.whereabouts.access.keys.IssuingAKey;
import org.whereabouts.exchange.Machine;
import org.whereabouts.exchange.WithMachines;
import org.whereabouts.exchange.pfif.telling.Received;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishingEntries;
import org.whereabouts.publication.RetractingAnEntry;
import org.whereabouts.publication.channel.Receipt;
import org.whereabouts.publication.channel.Receipt.State;
import org.whereabouts.publication.channel.Receipts;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.Sources;

/// What is taken back is gone from PFIF within a minute, and whoever read it finds the placeholder under the
/// number by which they know it.
@WithMachines
@DirtiesContext
@TestPropertySource(properties = "whereabouts.pfif.home=pfif.example")
class TakenBackInPfifTest {

    private static final String SOUGHT = URLEncoder.encode("Вигаданець Забраний", StandardCharsets.UTF_8);

    @Autowired
    Machine machine;

    @Autowired
    IssuingAKey issuing;

    @Autowired
    Received received;

    @Autowired
    PublishingEntries publishing;

    @Autowired
    RetractingAnEntry retracting;

    @Autowired
    PublishedEntries entries;

    @Autowired
    Receipts receipts;

    @Autowired
    Reports reports;

    @Autowired
    Sources sources;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aPartnerFindsThePlaceholderUnderItsOwnNumber() {
        String theirs = "taken.example/p.1";
        Partner partner = partner("Taken bureau", "taken.example");
        Person.Id person = send(partner, theirs, "Вигаданець Забраний");
        String ours = "main.pfif.example/person." + person;
        await(() -> everybodysFeed().contains(ours) && feed(partner).contains(theirs));
        assertThat(feed(partner))
                .contains(">" + theirs + "</pfif:person_record_id>")
                .doesNotContain(ours);
        assertThat(machine.get("/pfif/api/search?q=" + SOUGHT).body()).contains(ours);

        Instant before = Instant.now();
        retracting.retract(person, new Decision("test", "invented"));
        long number = entries.retractions(1).getFirst().number();
        await(() -> receipt(number).anyMatch(receipt -> receipt.state() == State.DONE));
        Receipt receipt = receipt(number).findFirst().orElseThrow();
        assertThat(receipt.proof()).isEqualTo("pfif.placeholder");
        assertThat(receipt.took(Instant.now())).isLessThan(Receipt.PROMISED);
        System.out.println("gone from PFIF after "
                + Duration.between(before, Instant.now()).toMillis() + " ms, with a receipt");

        assertPlaceholder(theirs, feed(partner));
        assertPlaceholder(ours, everybodysFeed());
        assertPlaceholder(theirs, partner.get("/pfif/api/read?id=" + theirs));
        assertPlaceholder(ours, machine.get("/pfif/api/read?id=" + ours).body());
        assertThat(machine.get("/pfif/api/search?q=" + SOUGHT).body()).doesNotContain(ours);
        assertThat(partner.get("/pfif/api/search?id=" + theirs)).doesNotContain("<pfif:person>");
        assertThat(partner.get("/pfif/feeds/note?person_record_id=" + theirs)).doesNotContain("<entry>");
    }

    @Test
    void anEntryThatIsCalledOtherwiseLeavesAPlaceholderUnderTheNumberOfBefore() {
        String theirs = "renamed.example/p.1";
        Partner partner = partner("Renamed bureau", "renamed.example");
        Person.Id person = send(partner, theirs, "Вигаданець Перейменований");
        String ours = "main.pfif.example/person." + person;
        await(() -> feed(partner).contains(theirs));

        anotherSays(person);
        await(() -> feed(partner).contains(ours));
        assertPlaceholder(theirs, feed(partner));
        assertThat(record(ours, feed(partner))).contains("<pfif:full_name>Вигаданець");
        assertThat(record(ours, everybodysFeed())).contains("<pfif:full_name>Вигаданець");
    }

    @Test
    void whatWasNeverToldNeedsNoPlaceholder() {
        Person.Id person = send(partner("Silent bureau", "silent.example"), "silent.example/p.1", "Вигаданець Тихий");
        retracting.retract(person, new Decision("test", "invented"));
        long number = entries.retractions(1).getFirst().number();
        await(() -> receipt(number).anyMatch(receipt -> receipt.state() == State.DONE));
        assertThat(receipt(number).findFirst().orElseThrow().proof()).isIn("pfif.never", "pfif.placeholder");
    }

    private Stream<Receipt> receipt(long number) {
        return receipts.of(List.of(number)).stream()
                .filter(receipt -> receipt.channel().equals("pfif"));
    }

    private void anotherSays(Person.Id person) {
        List<Person.Id> made = new ArrayList<>();
        var one = new ManyPeople(sources, new Random(5)).make(1, made).getFirst();
        var about = new Reports.New(
                one.source(), one.credibility(), one.statement(), one.saidOn(), one.receivedAt(), null, person, null);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> reports.add(List.of(about).iterator()));
    }

    private Partner partner(String holder, String domain) {
        return new Partner(machine, issuing, holder, domain);
    }

    private Person.Id send(Partner partner, String id, String name) {
        String document = "<pfif:pfif xmlns:pfif=\"http://zesty.ca/pfif/1.4\"><pfif:person><pfif:person_record_id>" + id
                + "</pfif:person_record_id><pfif:source_date>2024-02-03T04:05:06Z</pfif:source_date><pfif:full_name>"
                + name + "</pfif:full_name><pfif:date_of_birth>1980</pfif:date_of_birth></pfif:person></pfif:pfif>";
        partner.write("", document.getBytes(StandardCharsets.UTF_8));
        Person.Id person = received.find(Operation.FIRST, id).orElseThrow().person();
        publishing.publish(List.of(person), new Decision("test", "invented"));
        return person;
    }

    private String everybodysFeed() {
        return machine.get("/pfif/feeds/person?max_results=200").body();
    }

    private static String feed(Partner partner) {
        String since = "/pfif/feeds/person?max_results=200&min_entry_date=2026-01-01T00:00:00Z";
        return partner.get(since) + partner.get(since + "&skip=200");
    }

    /// Only the number and three dates, all the same moment.
    private static void assertPlaceholder(String number, String document) {
        assertThat(record(number, document).replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ", "NOW"))
                .isEqualTo("<pfif:person><pfif:person_record_id>" + number + "</pfif:person_record_id>"
                        + "<pfif:entry_date>NOW</pfif:entry_date><pfif:expiry_date>NOW</pfif:expiry_date>"
                        + "<pfif:source_date>NOW</pfif:source_date><pfif:full_name></pfif:full_name></pfif:person>");
    }

    /// The last record with a number.
    private static String record(String number, String document) {
        int at = document.lastIndexOf("<pfif:person><pfif:person_record_id>" + number + "<");
        assertThat(at).as(number).isNotNegative();
        return document.substring(at, document.indexOf("</pfif:person>", at) + "</pfif:person>".length());
    }

    private static void await(BooleanSupplier condition) {
        Instant until = Instant.now().plus(Receipt.PROMISED);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(until);
            try {
                Thread.sleep(200);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
