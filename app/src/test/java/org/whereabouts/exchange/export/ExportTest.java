package org.whereabouts.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.NodeList;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishingEntries;
import org.whereabouts.publication.RetractingAnEntry;
import org.whereabouts.publication.wording.ListRow;
import org.whereabouts.registry.Person;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published register as files: more than one stretch of it, in every shape, for both readers.
@WithRegisters
class ExportTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PEOPLE = 450;
    private static final String PFIF = "http://zesty.ca/pfif/1.4";

    @Autowired
    ExportCommand command;

    @Autowired
    PublishingEntries publishing;

    @Autowired
    RetractingAnEntry retracting;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    private final FreshRegister register;
    private List<Person.Id> people = List.of();

    ExportTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @BeforeEach
    void publish() {
        register.taken(
                "list.csv",
                IntStream.range(0, PEOPLE)
                        .mapToObj(n -> "Vyhadanko%d Taras,198%d-05-1%d,missing,2022-03-1%d,Invented town %d"
                                .formatted(n, n % 10, n % 10, n % 10, n))
                        .collect(Collectors.joining("\n", "name,date of birth,status,event date,place\n", "\n")));
        people = List.copyOf(register.entries());
        publishing.publish(people, new Decision("test", "invented"));
    }

    @Test
    void asATableItIsTheRollingListWithoutItsEnd() throws IOException {
        List<String> lines = lines(export("csv", "public"));
        assertThat(lines.getFirst())
                .isEqualTo(ListRow.HEADINGS.stream().map(one -> '"' + one + '"').collect(Collectors.joining(",")));
        assertThat(ids(lines, "\"([0-9a-v]{13})\",.*")).containsExactlyInAnyOrderElementsOf(texts(people));
        assertThat(lines).noneMatch(line -> line.contains("-05-1"));
    }

    @Test
    void asFollowTheMoneyItIsAnEntityALine() throws IOException {
        List<JsonNode> all =
                lines(export("ftm", "public")).stream().map(JSON::readTree).toList();
        assertThat(all).extracting(one -> one.get("id").asString()).containsExactlyInAnyOrderElementsOf(texts(people));
        assertThat(all).allMatch(one -> one.get("schema").asString().equals("Person"));
        assertThat(all)
                .allMatch(one -> one.at("/properties/birthDate/0").asString().matches("198\\d"));
    }

    @Test
    void asSchemaOrgItIsOneDocument() throws IOException {
        JsonNode all = JSON.readTree(Files.readString(export("schema-org", "public")));
        assertThat(all.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(all.get("@graph")).hasSize(PEOPLE).allMatch(one -> !one.has("@context"));
    }

    @Test
    void asPfifItIsOneDocumentOfTheSamePeople() throws Exception {
        byte[] bytes = Files.readAllBytes(export("pfif", "public"));
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        NodeList persons = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getElementsByTagNameNS(PFIF, "person");
        assertThat(persons.getLength()).isEqualTo(PEOPLE);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("-05-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pfif", "ftm", "schema-org", "csv"})
    void aPartnerIsToldMoreAndTheAuditRemembersIt(String format) throws IOException {
        long before = exported(format);
        Path file = export(format, "partner");
        String text = Files.readString(file);
        assertThat(text).contains("-05-1", "Vyhadanko449");
        assertThat(exported(format)).isEqualTo(before + 1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void whatWasTakenBackIsNotInIt() throws IOException {
        Person.Id gone = people.getFirst();
        retracting.retract(gone, new Decision("test", "a mistake"));
        for (String format : List.of("pfif", "ftm", "schema-org", "csv")) {
            assertThat(Files.readString(export(format, "public"))).doesNotContain(gone.toString());
        }
    }

    @Test
    void aFileIsReplacedWholeAndNothingIsLeftBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("register.csv"), "of yesterday");
        assertThat(run("--format", "csv", "--out", file.toString())).isZero();
        assertThat(Files.readString(file)).contains("Vyhadanko0").doesNotContain("of yesterday");
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void saysWhatItDoesNotKnow() {
        String out = folder.resolve("none").toString();
        assertThat(run("--format", "gedcom", "--out", out)).isEqualTo(2);
        assertThat(run("--format", "csv", "--for", "everybody", "--out", out)).isEqualTo(2);
        assertThat(run(
                        "--format",
                        "csv",
                        "--out",
                        folder.resolve("no").resolve("folder").toString()))
                .isEqualTo(2);
        assertThat(new CommandLine(command).execute("--format", "csv", "--operation", "nowhere", "--out", out))
                .isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    private Path export(String format, String reader) {
        Path file = folder.resolve("register." + format);
        assertThat(run("--format", format, "--for", reader, "--out", file.toString()))
                .isZero();
        return file;
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--operation", register.operation().slug()));
        return new CommandLine(command).execute(all.toArray(String[]::new));
    }

    private long exported(String format) {
        return database.sql("""
                        select count(*) from audit.entry where deed = 'register.exported' and subject = ?
                           and details::text like '%partner%' and details::text like ?
                        """)
                .params(register.operation().slug(), "%" + format + "%")
                .query(Long.class)
                .single();
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file);
    }

    private static List<String> ids(List<String> lines, String pattern) {
        return lines.stream()
                .skip(1)
                .map(line -> line.replaceFirst(pattern, "$1"))
                .toList();
    }

    private static List<String> texts(List<Person.Id> people) {
        return people.stream().map(Person.Id::toString).toList();
    }
}
