package org.whereabouts.exchange.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.exchange.AtomRules;
import org.whereabouts.exchange.Machine;
import org.whereabouts.exchange.WithMachines;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.RetractingAnEntry;
import org.whereabouts.registry.Person;
import org.xml.sax.SAXException;

/// The list as a feed, held against the rules of Atom.
@WithMachines
class FeedTest {

    private static final String FEED = "/feeds/list.atom";

    @Autowired
    Machine machine;

    @Autowired
    RetractingAnEntry retracting;

    @Test
    void itIsAtom() throws IOException, SAXException {
        HttpResponse<String> feed = machine.get(FEED);
        assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        assertThat(AtomRules.problems(feed.body())).isEmpty();
        assertThat(AtomRules.problems(machine.get(FEED + "?lang=ar").body())).isEmpty();
        assertThat(feed.body()).contains("<entry>", "rel=\"self\"", "<author><name>");
    }

    @Test
    void theRulesNoticeWhatIsNotAtom() throws IOException, SAXException {
        String feed = machine.get(FEED).body();
        assertThat(AtomRules.problems(feed.replaceFirst("<updated>[^<]*</updated>", "")))
                .isNotEmpty();
        assertThat(AtomRules.problems(feed.replaceFirst("<id>[^<]*</id>", "<id></id>")))
                .isNotEmpty();
        for (String moment : List.of("yesterday", "2026-11-30T12:00:00", "2026-11-30 12:00:00Z", "2026-11-30")) {
            assertThat(AtomRules.problems(feed.replaceFirst("<updated>[^<]*<", "<updated>" + moment + "<")))
                    .as(moment)
                    .isNotEmpty();
        }
        assertThat(AtomRules.problems(feed.replaceFirst("<title>", "<title type=\"loud\">")))
                .isNotEmpty();
        assertThat(AtomRules.problems(feed.replace("</feed>", "<author><name>x</name></author></feed>")))
                .as("what is said of a feed comes before its entries")
                .isNotEmpty();
        assertThat(AtomRules.problems(feed.replaceFirst("(?s)(<entry>.*?</entry>)", "$1$1")))
                .as("two entries with one id")
                .isNotEmpty();
        assertThat(AtomRules.problems(feed.replaceFirst("(?s)(<entry>.*?)rel=\"alternate\"", "$1rel=\"via\"")))
                .as("an entry without content and without a page")
                .isNotEmpty();
    }

    @Test
    void whatIsTakenBackVanishesAndLeavesItsAddress() throws IOException, SAXException {
        String feed = machine.get(FEED).body();
        String id = feed.replaceFirst("(?s).*<entry><id>[^<]*/people/([0-9a-v]{13})</id>.*", "$1");
        String before = machine.get(FEED).headers().firstValue("ETag").orElseThrow();
        assertThat(machine.get(FEED, "If-None-Match", before).statusCode()).isEqualTo(304);

        retracting.retract(Person.Id.parse(id).orElseThrow(), new Decision("test", "a mistake"));

        HttpResponse<String> after = machine.get(FEED, "If-None-Match", before);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).doesNotContain("<id>" + machine.base() + "/people/" + id + "</id>");
        assertThat(after.body()).contains("<at:deleted-entry ref=\"" + machine.base() + "/people/" + id + "\" when=");
        assertThat(AtomRules.problems(after.body())).isEmpty();
    }

    @Test
    void pagesLeadToIt() {
        assertThat(machine.get("/list").body())
                .contains("rel=\"alternate\" type=\"application/atom+xml\" href=\"/feeds/list.atom\"");
        assertThat(machine.get("/search").body()).contains("href=\"/opensearch.xml\"");
        assertThat(machine.get("/opensearch.xml").body())
                .contains("template=\"" + machine.base() + "/search?name={searchTerms}\"");
    }
}
