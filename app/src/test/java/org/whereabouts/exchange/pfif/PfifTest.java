package org.whereabouts.exchange.pfif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.whereabouts.access.keys.IssuingAKey;
import org.whereabouts.exchange.Machine;
import org.whereabouts.exchange.WithMachines;
import org.whereabouts.exchange.pfif.record.Fields;
import org.whereabouts.exchange.pfif.record.PfifWriter;
import org.whereabouts.exchange.pfif.record.Told;
import org.whereabouts.exchange.pfif.record.Version;
import org.whereabouts.exchange.pfif.telling.Received;
import org.whereabouts.exchange.pfif.telling.TellingRecords;
import org.whereabouts.publication.InventedRegister;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishingEntries;
import org.whereabouts.publication.RetractingAnEntry;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.Sources;

/// PFIF, as a client of Person Finder speaks it.
@WithMachines
@DirtiesContext
@TestPropertySource(properties = "whereabouts.pfif.home=pfif.example")
class PfifTest {

    private static final Operation.Id SECOND = new Operation.Id("second");
    private static final String MAIN = "/in/main";
    private static final int MANY = Integer.getInteger("whereabouts.pfif.many", 2_000);

    @Autowired
    Machine machine;

    @Autowired
    IssuingAKey issuing;

    @Autowired
    InventedRegister register;

    @Autowired
    Operations operations;

    @Autowired
    Received received;

    @Autowired
    TellingRecords telling;

    @Autowired
    PublishingEntries publishing;

    @Autowired
    RetractingAnEntry retracting;

    @Autowired
    Reports reports;

    @Autowired
    Sources sources;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void openASecondRegister() {
        operations.put(new Operation(SECOND, Map.of("en", "Second"), List.of(Locale.ENGLISH), "strict"));
    }

    @Test
    void importsPersonFindersSampleAsPersonFinderDoes() {
        Partner partner = partner("Sample bureau", "test.google.com");
        String status = partner.write(MAIN, Partner.sample("test.pfif-1.4.xml")).body();
        assertThat(status).contains("xmlns:status=\"http://zesty.ca/pfif/1.4/status\"");
        assertThat(tally(status, "person")).isEqualTo("1/1");
        assertThat(tally(status, "note")).isEqualTo("4/4");
        publish(Operation.FIRST, "test.google.com/person.21009");
        String read = partner.get(MAIN + "/pfif/api/read?id=test.google.com/person.21009");
        assertThat(read)
                .contains("<pfif:person_record_id>test.google.com/person.21009</pfif:person_record_id>")
                .contains(
                        "<pfif:source_date>2000-01-18T20:21:22Z</pfif:source_date>",
                        "<pfif:status>is_note_author</pfif:status>")
                .contains("<pfif:author_made_contact>false</pfif:author_made_contact>")
                .doesNotContain("_test_author_email", "_test_home_street", "_test_author_phone");
        String forEverybody = machine.get(MAIN + "/pfif/api/read?id=test.google.com/person.21009")
                .body();
        assertThat(forEverybody).isEqualTo("No person record with this ID\n");
    }

    @Test
    void importsTheOlderSampleAndANoteAlone() {
        Partner partner = partner("Older bureau", "test.google.com");
        String second = "/in/second";
        assertThat(tally(
                        partner.write(second, Partner.sample("test.pfif-1.2-note.xml"))
                                .body(),
                        "note"))
                .startsWith("0/");
        assertThat(tally(
                        partner.write(second, Partner.sample("test.pfif-1.2.xml"))
                                .body(),
                        "note"))
                .isEqualTo("4/4");
        String alone =
                partner.write(second, Partner.sample("test.pfif-1.2-note.xml")).body();
        // The second is on a person whom nobody sent: Person Finder keeps such a note, a register of people has no
        // place for it.
        assertThat(tally(alone, "note")).isEqualTo("1/2");
        assertThat(alone)
                .contains("note.31095</pfif:note_record_id><status:error>The person of this note is not known here");
    }

    @Test
    void skipsWhatIsNotOfThePartnersDomainAndTakesTheRest() {
        Partner partner = partner("Careless bureau", "test.google.com");
        String status = partner.write("/in/second", Partner.sample("test.pfif-1.2-badrecord.xml"))
                .body();
        assertThat(tally(status, "person")).isEqualTo("1/2");
        assertThat(status)
                .contains("<pfif:person_record_id>foo.google.com/person.666</pfif:person_record_id>"
                        + "<status:error>Not in authorized domain</status:error>");
    }

    @Test
    void skipsADeathOfWhoMayNotReportOne() {
        String document = document("bureau.example/p.1", "Вигаданець Перший", "")
                .replace(
                        "</pfif:person>",
                        note("bureau.example/n.1", "bureau.example/p.1", "believed_dead") + "</pfif:person>");
        String status = partner("Bureau of deaths", "bureau.example")
                .write(MAIN, bytes(document))
                .body();
        assertThat(tally(status, "person")).isEqualTo("1/1");
        assertThat(status).contains("Not authorized to post notes with the status \"believed_dead\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><pfif:pfif xmlns:pfif=\"http://zesty.ca/pfif/1.4\">"
                        + "<pfif:person><pfif:full_name>&a;</pfif:full_name></pfif:person></pfif:pfif>",
                "<html/>",
                "no xml",
                ""
            })
    void refusesWhatIsNoDocument(String text) {
        var answer = partner("Odd bureau", "bureau.example").write(MAIN, bytes(text));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("Invalid XML");
    }

    @Test
    void wantsAKeyForWriting() {
        var answer = machine.send(
                machine.request(MAIN + "/pfif/api/write").POST(HttpRequest.BodyPublishers.ofString("<x/>")));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("Missing or invalid authorization key\n");
    }

    @Test
    void anExpiredCopyTakesTheRecordBackForEver() {
        Partner partner = partner("Bureau of ends", "ends.example");
        String id = "ends.example/p.7";
        assertThat(tally(
                        partner.write(MAIN, bytes(document(id, "Вигаданець Сьомий", "")))
                                .body(),
                        "person"))
                .isEqualTo("1/1");
        Person.Id person = publish(Operation.FIRST, id);
        String ours = "main.pfif.example/person." + person;
        await(() ->
                machine.get(MAIN + "/pfif/feeds/person?max_results=200").body().contains(ours));
        String over = "<pfif:expiry_date>2020-01-01T00:00:00Z</pfif:expiry_date>";
        assertThat(tally(partner.write(MAIN, bytes(document(id, "", over))).body(), "person"))
                .isEqualTo("1/1");
        String read = machine.get(MAIN + "/pfif/api/read?id=" + ours).body();
        assertThat(read).contains("<pfif:expiry_date>").doesNotContain("Вигаданець", "full_name", "source_name");
        String again = partner.write(MAIN, bytes(document(id, "Вигаданець Сьомий", "")))
                .body();
        assertThat(tally(again, "person")).isEqualTo("0/1");
        assertThat(again).contains("not taken in again");
        assertThat(machine.get(MAIN + "/people/" + person).statusCode()).isEqualTo(410);
    }

    @Test
    void tellsEverybodyWhatTheCardShowsAndAPartnerMore() {
        Person.Id person = Objects.requireNonNull(register.people().get("Коваленко Сергій Петрович 1999-03-02"));
        String id = MAIN + "/pfif/api/read?id=main.pfif.example/person." + person;
        assertThat(machine.get(id).body())
                .contains("<pfif:date_of_birth>1999</pfif:date_of_birth>", "<pfif:sex>male</pfif:sex>")
                .contains("<pfif:family_name>Коваленко</pfif:family_name>", "<pfif:status>believed_alive</pfif:status>")
                .contains("Captured, 2022-04. Reported")
                .doesNotContain("1999-03", "Табір");
        assertThat(partner("Curious bureau", "curious.example").get(id))
                .contains("<pfif:date_of_birth>1999-03-02</pfif:date_of_birth>")
                .contains("<pfif:last_known_location>Табір 7</pfif:last_known_location>");
        assertThat(machine.get(id + "&version=1.2").body())
                .contains("http://zesty.ca/pfif/1.2", "<pfif:last_name>Коваленко</pfif:last_name>")
                .doesNotContain("full_name", "expiry_date");
        assertThat(machine.get(id + "&version=9").statusCode()).isEqualTo(400);
        assertThat(machine.get(MAIN + "/pfif/api/search?q=Kovalenko").body()).doesNotContain("person_record_id");
        assertThat(machine.get(MAIN + "/pfif/api/search?q=Kovalenko+Serhii").body())
                .contains(person.toString());
        assertThat(machine.get(MAIN + "/pfif/feeds/note?person_record_id=main.pfif.example/person." + person)
                        .body())
                .contains("<pfif:note_record_id>main.pfif.example/note.");
        assertThat(machine.get("/pfif/feeds/repo").body()).contains("/in/second/pfif/feeds/person");
    }

    @Test
    void losesNobodyWhoTurnsPagesWhileEntriesChange() {
        Set<String> all = new HashSet<>();
        register.people().values().forEach(person -> all.add("main.pfif.example/person." + person));
        await(() -> ids(machine.get(MAIN + "/pfif/feeds/person?max_results=200").body())
                        .size()
                > 100);
        Set<String> seen = new HashSet<>();
        String from = "2000-01-01T00:00:00Z";
        int skip = 0;
        Person.Id changing = Objects.requireNonNull(register.people().get("Мельник Оксана Іванівна 1987"));
        boolean isPublic = true;
        for (int page = 0; page < 100; page++) {
            int most = page < 15 ? 10 : 200;
            List<String> ids = ids(machine.get(MAIN + "/pfif/feeds/person?max_results=" + most + "&min_entry_date="
                            + from + "&skip=" + skip)
                    .body());
            seen.addAll(ids);
            skip += most;
            if (page % 3 == 0 && page < 12) {
                if (isPublic) {
                    retracting.retract(changing, new Decision("test", "wrong"));
                } else {
                    publishing.publish(List.of(changing), new Decision("test", "right"));
                }
                isPublic = !isPublic;
                sleep(1_500);
            }
            if (ids.isEmpty()) {
                break;
            }
        }
        if (!isPublic) {
            publishing.publish(List.of(changing), new Decision("test", "right"));
        }
        Set<String> told = new HashSet<>(all);
        told.removeIf(
                id -> !machine.get(MAIN + "/pfif/api/read?id=" + id).body().contains("full_name"));
        assertThat(told).hasSizeGreaterThan(100);
        assertThat(seen).containsAll(told);
    }

    /// Told to a partner, taken in by an empty register, published there, and told again.
    @Test
    void losesNothingInARoundTrip() {
        List<Person.Id> people = new ArrayList<>();
        var transaction = new TransactionTemplate(transactions);
        var chance = new Random(3);
        transaction.executeWithoutResult(status ->
                reports.add(new ManyPeople(sources, chance).make(MANY, people).iterator()));
        publishing.publish(people, new Decision("test", "invented"));
        Partner partner = partner("First register", "main.pfif.example");
        Operation main = operations.find(Operation.FIRST).orElseThrow();
        Operation second = operations.find(SECOND).orElseThrow();
        long start = System.nanoTime();
        Map<String, Fields> before = new HashMap<>();
        for (int from = 0; from < MANY; from += 1_000) {
            List<Told> told = telling.tell(main, people.subList(from, Math.min(MANY, from + 1_000)), true);
            told.forEach(one -> keep(one, before));
            var out = new ByteArrayOutputStream();
            PfifWriter.document(out, Version.V1_4, told.iterator());
            String status = partner.write("/in/second", out.toByteArray()).body();
            assertThat(status).doesNotContain("<status:error>");
        }
        List<Person.Id> copies = new ArrayList<>();
        before.values().stream()
                .filter(one -> !one.note())
                .forEach(one ->
                        copies.add(received.find(SECOND, one.id()).orElseThrow().person()));
        assertThat(copies).hasSize(MANY);
        publishing.publish(copies, new Decision("test", "invented"));
        Map<String, Fields> after = new HashMap<>();
        for (int from = 0; from < MANY; from += 1_000) {
            telling.tell(second, copies.subList(from, Math.min(MANY, from + 1_000)), true)
                    .forEach(one -> keep(one, after));
        }
        System.out.println("round trip of " + MANY + " people, " + (before.size() - MANY) + " notes in "
                + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
        assertThat(after.keySet()).isEqualTo(before.keySet());
        List<String> lost = new ArrayList<>();
        before.forEach((id, one) -> {
            Map<String, String> was = carried(one);
            Map<String, String> is = carried(Objects.requireNonNull(after.get(id)));
            if (!was.equals(is)) {
                lost.add(was + " became " + is);
            }
        });
        assertThat(lost.stream().limit(5).toList()).isEmpty();
    }

    /// Without what a copy has of its own: when it came, when it ends, who published it; and of a text the sentence on
    /// how
    /// firmly it is known, which is another one where all sources have become one.
    private static Map<String, String> carried(Fields record) {
        Map<String, String> said = new LinkedHashMap<>(record.values());
        List.of("entry_date", "expiry_date").forEach(said::remove);
        if (record.note()) {
            said.remove("author_name");
            said.computeIfPresent("text", (field, text) -> text.substring(0, text.indexOf('.') + 1));
        }
        return said;
    }

    private static void keep(Told told, Map<String, Fields> all) {
        all.put(told.person().id(), told.person());
        told.notes().forEach(note -> all.put(note.id(), note));
    }

    private Partner partner(String holder, String domain) {
        return new Partner(machine, issuing, holder, domain);
    }

    private Person.Id publish(Operation.Id operation, String recordId) {
        Person.Id person = received.find(operation, recordId).orElseThrow().person();
        assertThat(publishing
                        .publish(List.of(person), new Decision("test", "invented"))
                        .published())
                .isEqualTo(1);
        return person;
    }

    /// Written and parsed records of a kind, as `1/2`.
    private static String tally(String status, String kind) {
        var found = Pattern.compile(
                        "<status:record_type>pfif:" + kind
                                + "</status:record_type><status:parsed>(\\d+)</status:parsed><status:written>(\\d+)</status:written>")
                .matcher(status);
        assertThat(found.find()).as(status).isTrue();
        return found.group(2) + "/" + found.group(1);
    }

    private static List<String> ids(String feed) {
        return Pattern.compile("<id>pfif:([^<]+)</id>")
                .matcher(feed)
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();
    }

    private static String document(String id, String name, String more) {
        return "<pfif:pfif xmlns:pfif=\"http://zesty.ca/pfif/1.4\"><pfif:person><pfif:person_record_id>" + id
                + "</pfif:person_record_id><pfif:source_date>2024-02-03T04:05:06Z</pfif:source_date><pfif:full_name>"
                + name
                + "</pfif:full_name><pfif:date_of_birth>1980</pfif:date_of_birth>" + more
                + "</pfif:person></pfif:pfif>";
    }

    private static String note(String id, String person, String status) {
        return "<pfif:note><pfif:note_record_id>" + id + "</pfif:note_record_id><pfif:person_record_id>" + person
                + "</pfif:person_record_id><pfif:author_name>A clerk</pfif:author_name>"
                + "<pfif:source_date>2024-02-03T04:05:06Z</pfif:source_date><pfif:status>" + status
                + "</pfif:status><pfif:text>Words.</pfif:text></pfif:note>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void await(BooleanSupplier condition) {
        Instant until = Instant.now().plusSeconds(60);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(until);
            sleep(200);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
