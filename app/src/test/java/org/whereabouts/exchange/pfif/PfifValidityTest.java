package org.whereabouts.exchange.pfif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.whereabouts.access.keys.IssuingAKey;
import org.whereabouts.exchange.AtomRules;
import org.whereabouts.exchange.Machine;
import org.whereabouts.exchange.WithMachines;
import org.whereabouts.publication.InventedRegister;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.RetractingAnEntry;
import org.whereabouts.registry.Person;
import org.xml.sax.SAXException;

/// What we tell, held against the rules of pfif-tools' validator and of Atom.
@WithMachines
@DirtiesContext
@TestPropertySource(properties = "whereabouts.pfif.home=pfif.example")
class PfifValidityTest {

    /// Placeholders are asked to be empty a day after they ended: their day is over in this test.
    private final Instant later = Instant.now().plus(Duration.ofDays(2));

    @Autowired
    Machine machine;

    @Autowired
    IssuingAKey issuing;

    @Autowired
    InventedRegister register;

    @Autowired
    RetractingAnEntry retracting;

    private Partner partner;

    @BeforeEach
    void aRegisterInWhichOneWasTakenBack() throws InterruptedException {
        partner = new Partner(machine, issuing, "Reading bureau", "reading.example");
        Person.Id gone = Objects.requireNonNull(register.people().get("Мельник Оксана Іванівна 1987"));
        awaitAll();
        retracting.retract(gone, new Decision("test", "invented"));
        Instant until = Instant.now().plusSeconds(60);
        while (!machine.get("/pfif/feeds/person?max_results=1").body().contains("person." + gone)) {
            assertThat(Instant.now()).isBefore(until);
            Thread.sleep(200);
        }
    }

    private void awaitAll() throws InterruptedException {
        Instant until = Instant.now().plusSeconds(60);
        while (machine.get("/pfif/feeds/person?max_results=200").body().split("<entry>").length < 100) {
            assertThat(Instant.now()).isBefore(until);
            Thread.sleep(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2", "1.3", "1.4"})
    void whatWeTellIsValid(String version) throws IOException, SAXException {
        String asked = "?max_results=200&version=" + version;
        List<String> all = List.of(
                machine.get("/pfif/feeds/person" + asked).body(),
                partner.get("/pfif/feeds/person" + asked),
                machine.get("/pfif/feeds/note" + asked).body(),
                partner.get("/pfif/feeds/note" + asked),
                machine.get("/pfif/api/search?q=Kovalenko+Serhii&version=" + version)
                        .body());
        for (String told : all) {
            assertThat(told).contains("http://zesty.ca/pfif/" + version);
            assertThat(PfifRules.problems(told, later)).isEmpty();
        }
        for (String feed : all.subList(0, 4)) {
            assertThat(AtomRules.problems(feed)).isEmpty();
        }
        assertThat(all.getFirst()).contains("A record that is not public any more");
    }

    @Test
    void theFeedOfRegistersIsAtomAndLeadsToTheOthers() throws IOException, SAXException {
        String feed = machine.get("/pfif/feeds/repo").body();
        assertThat(AtomRules.problems(feed)).isEmpty();
        assertThat(feed)
                .contains("<entry><id>" + machine.base() + "/pfif</id>")
                .contains("<gpf:title xml:lang=\"en\">", "<gpf:read_auth_key_required>false<");
        assertThat(machine.get("/pfif/global/feeds/repo").body()).contains("<entry>");
    }

    @Test
    void anOldVersionHasEveryNameAndEveryFieldThatItNeeds() {
        String old =
                machine.get("/pfif/feeds/person?max_results=200&version=1.2").body();
        assertThat(old).contains("<pfif:last_name></pfif:last_name>");
        assertThat(old.replaceAll(
                                "(?s)<entry>.{0,300}<pfif:first_name></pfif:first_name><pfif:last_name></pfif:last_name>",
                                "NAMELESS")
                        .split("NAMELESS"))
                .as("only the placeholder has no name")
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void theRulesNoticeWhatIsNotValid() throws IOException, SAXException {
        String feed = machine.get("/pfif/feeds/person?max_results=200").body();
        for (List<String> fault : List.of(
                List.of("<pfif:full_name>[^<]*</pfif:full_name>", ""),
                List.of("<pfif:source_date>[^<]*<", "<pfif:source_date>yesterday<"),
                List.of("<pfif:sex>male<", "<pfif:sex>m<"),
                List.of("<pfif:person_record_id>[^<]*<", "<pfif:person_record_id>7<"),
                List.of("</pfif:note>", "<pfif:colour>blue</pfif:colour></pfif:note>"),
                List.of("<pfif:status>believed_alive<", "<pfif:status>captured<"),
                List.of("<pfif:source_url>http:", "<pfif:source_url>file:"),
                List.of("<pfif:text>[^<]*</pfif:text>", ""),
                List.of("<pfif:full_name></pfif:full_name>", "<pfif:full_name>Somebody</pfif:full_name>"),
                List.of("(<pfif:age>[^<]*</pfif:age>|<pfif:sex>male</pfif:sex>)", "$1$1"))) {
            String faulty = feed.replaceFirst(fault.getFirst(), fault.getLast());
            assertThat(faulty).as(fault.getFirst()).isNotEqualTo(feed);
            assertThat(PfifRules.problems(faulty, later)).as(fault.getFirst()).isNotEmpty();
        }
    }
}
