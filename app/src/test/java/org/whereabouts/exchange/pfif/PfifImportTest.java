package org.whereabouts.exchange.pfif;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.Machine;
import org.whereabouts.exchange.WithMachines;
import org.whereabouts.exchange.pfif.telling.Received;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Originals;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;

/// Uploading a table, told as Person Finder's own tests tell it (tests/server_test_cases/import_tests.py).
@WithMachines
@DirtiesContext
class PfifImportTest {

    private static final String ADDRESS = "/pfif/api/import";

    @Autowired
    Machine machine;

    @Autowired
    Received received;

    @Autowired
    People people;

    @Autowired
    Originals originals;

    private String key = "";

    @BeforeEach
    void aKey() {
        key = machine.key(Scope.WRITE).secret().text();
    }

    /// Its row has one cell more than its headings, so that Person Finder, too, reads a person and no note.
    @Test
    void takesPersonFindersOwnSampleAsPersonFinderDoes() {
        String answer = text(upload(Partner.sample("sample-import.csv")));
        assertThat(answer).contains("Person records Imported 1 of 1.", "Note records Imported 0 of 0.");
        Received.Head person = head("bureau.example/1");
        assertThat(person.sourceDate()).isEqualTo(Instant.parse("2013-02-14T00:00:00Z"));
        assertThat(person.sourceName()).isEqualTo("Test source");
        Person entry = people.find(person.person()).orElseThrow();
        assertThat(entry.reports()).hasSize(1).allSatisfy(report -> {
            String name = report.statement().particulars().names().getFirst().text();
            assertThat(name).isEqualTo("Test Person");
            var original = originals
                    .find(Objects.requireNonNull(report.custody()).original())
                    .orElseThrow();
            assertThat(original.mediaType()).isEqualTo("text/csv");
        });
    }

    @Test
    void aPersonAndANoteStandOnOneRowOrOnTwo() {
        String two = """
                person_record_id,full_name,source_date,note_record_id,author_name,text
                bureau.example/p2,Vyhadanets Two,2013-02-26T09:10:00Z,,,
                bureau.example/p2,,2013-02-26T09:10:00Z,bureau.example/n2,A clerk,Words
                bureau.example/p3,Vyhadanets Three,2013-02-26T09:10:00Z,bureau.example/n3,A clerk,Words
                """;
        assertThat(text(upload(two))).contains("Person records Imported 2 of 2.", "Note records Imported 2 of 2.");
        assertThat(head("bureau.example/n2").person())
                .isEqualTo(head("bureau.example/p2").person());
        assertThat(head("bureau.example/n3").person())
                .isEqualTo(head("bureau.example/p3").person());
    }

    @Test
    void datesWithoutAZoneHaveThatOfTheTable() {
        upload("time_zone_offset,,\n2,,\nperson_record_id,source_date,full_name\n44,2013/2/26 9:10,Vyhadanets Zoned\n");
        assertThat(head("bureau.example/44").sourceDate()).isEqualTo(Instant.parse("2013-02-26T07:10:00Z"));
    }

    @Test
    void aNoteWithoutANumberIsGivenOneThatStaysTheSame() {
        upload("person_record_id,source_date,full_name\n55,2013-02-26T09:10:00Z,Vyhadanets Noted\n");
        String notes = """
                person_record_id,author_name,source_date,status,text
                55,A clerk,2013-02-26T09:10:00Z,believed_alive,Seen
                """;
        String first = text(upload(notes, Map.of("key", key, "format", "notes")));
        assertThat(first).contains("Note records Imported 1 of 1.").doesNotContain("Person records");
        upload(notes, Map.of("key", key, "format", "notes"));
        Person entry = people.find(head("bureau.example/55").person()).orElseThrow();
        assertThat(entry.reports()).hasSize(2);
    }

    @Test
    void saysWhatIsSkippedAndWhy() {
        assertThat(text(upload(
                        "person_record_id,source_date,full_name\nother.example/1,2013-02-26T09:10:00Z,Vyhadanets\n")))
                .contains(
                        "Person records Imported 0 of 1.", "Skipped 1:", "Not in authorized domain", "other.example/1");
        assertThat(text(upload(
                        "note_record_id,person_record_id,author_name,source_date,status,text\nn9,nobody,A clerk,2013-02-26T09:10:00Z,,Words\n",
                        Map.of("key", key, "format", "notes"))))
                .contains("Note records Imported 0 of 1.")
                .contains("There is no person record with the person_record_id");
    }

    @Test
    void refusesWhatIsNoTableAndWhoHasNoKey() {
        assertThat(upload("").statusCode()).isEqualTo(400);
        assertThat(upload("").body()).isEqualTo("Please specify at least one CSV file.\n");
        assertThat(upload("name,place\nVyhadanets,Here\n").body()).startsWith("The CSV file is formatted incorrectly.");
        assertThat(upload("time_zone_offset\nnoon\nperson_record_id,full_name\n1,V\n")
                        .statusCode())
                .isEqualTo(400);
        String table = "person_record_id,source_date,full_name\n66,2013-02-26T09:10:00Z,Vyhadanets Keyless\n";
        for (Map<String, String> sent : java.util.List.of(
                Map.of("key", "bad_key"),
                Map.<String, String>of(),
                Map.of("key", machine.key(Scope.READ).secret().text()))) {
            HttpResponse<String> answer = upload(table, sent);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).isEqualTo("Missing or invalid authorization key\n");
        }
        assertThat(received.find(Operation.FIRST, "bureau.example/66")).isEmpty();
    }

    @Test
    void thePageSpeaksTheLanguageOfItsReaderAndEnglishToPrograms() {
        assertThat(machine.get(ADDRESS).body())
                .contains("lang=\"en\"", "id=\"persons-import-form\"", "id=\"notes-import-form\"", "name=\"content\"");
        assertThat(machine.get(ADDRESS + "/notes").body())
                .contains("notes-import-form")
                .doesNotContain("persons-import-form");
        assertThat(machine.get(ADDRESS, "Accept-Language", "uk").body()).contains("Надіслати записи");
        String table = new String(
                machine.get("/pfif/global/sample-import.csv").body().getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8);
        String other = machine.key(Scope.WRITE).secret().text();
        assertThat(text(Upload.send(
                        machine,
                        ADDRESS,
                        Map.of("key", other),
                        table.getBytes(StandardCharsets.UTF_8),
                        "Accept-Language",
                        "uk")))
                .contains("Записи про людей Прийнято 1 з 1.", "Повідомлення про людей Прийнято 1 з 1.");
    }

    /// Whoever asks learns nothing of whether somebody is here, and nothing is kept.
    @ParameterizedTest
    @ValueSource(strings = {"subscribe", "unsubscribe", "photo_upload"})
    void whatIsOffIsOffForEverybody(String door) {
        String known = "bureau.example/1";
        for (String id : java.util.List.of(known, "nobody.example/1")) {
            HttpResponse<String> answer = machine.send(machine.request("/pfif/api/" + door)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "key=" + key + "&id=" + id + "&subscribe_email=invented%40bureau.example")));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).isEqualTo("Missing or invalid authorization key\n");
        }
    }

    private Received.Head head(String number) {
        return Objects.requireNonNull(received.find(Operation.FIRST, number).orElse(null), number);
    }

    private HttpResponse<String> upload(String table) {
        return upload(table, Map.of("key", key));
    }

    private HttpResponse<String> upload(byte[] table) {
        return Upload.send(machine, ADDRESS, Map.of("key", key), table);
    }

    private HttpResponse<String> upload(String table, Map<String, String> fields) {
        return Upload.send(machine, ADDRESS, fields, table.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("&quot;", "\"")
                .replaceAll("\\s+", " ");
    }
}
