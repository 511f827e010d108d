package org.whereabouts.exchange.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.exchange.Machine;
import org.whereabouts.exchange.WithMachines;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.RetractingAnEntry;
import org.whereabouts.registry.Person;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// The list as a feed, held against the rules of Atom.
@WithMachines
class FeedTest {

    private static final String FEED = "/feeds/list.atom";
    private static final Pattern LINK = Pattern.compile("<link [^>]*>");
    private static final Pattern ID = Pattern.compile("<entry><id>([^<]*)</id>");
    private static final Pattern ADDRESS = Pattern.compile("(?:<id>|href=\"|ref=\")([^<\"]*)");

    @Autowired
    Machine machine;

    @Autowired
    RetractingAnEntry retracting;

    @Test
    void itIsAtom() throws IOException, SAXException {
        HttpResponse<String> feed = machine.get(FEED);
        assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        assertThat(problems(feed.body())).isEmpty();
        assertThat(problems(machine.get(FEED + "?lang=ar").body())).isEmpty();
        assertThat(feed.body()).contains("<entry>", "rel=\"self\"", "<author><name>");
    }

    @Test
    void theRulesNoticeWhatIsNotAtom() throws IOException, SAXException {
        String feed = machine.get(FEED).body();
        assertThat(problems(feed.replaceFirst("<updated>[^<]*</updated>", ""))).isNotEmpty();
        assertThat(problems(feed.replaceFirst("<id>[^<]*</id>", "<id></id>"))).isNotEmpty();
        for (String moment : List.of("yesterday", "2026-11-30T12:00:00", "2026-11-30 12:00:00Z", "2026-11-30")) {
            assertThat(problems(feed.replaceFirst("<updated>[^<]*<", "<updated>" + moment + "<")))
                    .as(moment)
                    .isNotEmpty();
        }
        assertThat(problems(feed.replaceFirst("<title>", "<title type=\"loud\">")))
                .isNotEmpty();
        assertThat(problems(feed.replace("</feed>", "<author><name>x</name></author></feed>")))
                .as("what is said of a feed comes before its entries")
                .isNotEmpty();
        assertThat(problems(feed.replaceFirst("(?s)(<entry>.*?</entry>)", "$1$1")))
                .as("two entries with one id")
                .isNotEmpty();
        assertThat(problems(feed.replaceFirst("(?s)(<entry>.*?)rel=\"alternate\"", "$1rel=\"via\"")))
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
        assertThat(problems(after.body())).isEmpty();
    }

    @Test
    void pagesLeadToIt() {
        assertThat(machine.get("/list").body())
                .contains("rel=\"alternate\" type=\"application/atom+xml\" href=\"/feeds/list.atom\"");
        assertThat(machine.get("/search").body()).contains("href=\"/opensearch.xml\"");
        assertThat(machine.get("/opensearch.xml").body())
                .contains("template=\"" + machine.base() + "/search?name={searchTerms}\"");
    }

    private static List<String> problems(String feed) throws IOException, SAXException {
        var problems = new ArrayList<String>();
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Noting(problems));
        var driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        var rules = FeedTest.class.getResource("/org/whereabouts/exchange/feed/atom.rnc");
        driver.loadSchema(new InputSource(String.valueOf(rules)));
        driver.validate(new InputSource(new StringReader(feed)));
        ADDRESS.matcher(feed)
                .results()
                .map(found -> found.group(1))
                .filter(id -> !URI.create(id).isAbsolute())
                .forEach(id -> problems.add("an address: " + id));
        problems.addAll(alternates(feed));
        problems.addAll(doubles(feed));
        return problems;
    }

    /// Section 4.1.2: an entry without content leads to a page, and to one page in one form and language.
    private static List<String> alternates(String feed) {
        var wrong = new ArrayList<String>();
        for (String entry : feed.split("<entry>", -1)) {
            List<String> alternates = LINK.matcher(entry)
                    .results()
                    .map(MatchResult::group)
                    .filter(link -> link.contains("rel=\"alternate\""))
                    .map(link -> link.replaceFirst("href=\"[^\"]*\"", ""))
                    .toList();
            if (alternates.isEmpty() || Set.copyOf(alternates).size() < alternates.size()) {
                wrong.add("alternates: " + alternates);
            }
        }
        return wrong;
    }

    /// Section 4.1.1: no two entries of one moment are the same entry.
    private static List<String> doubles(String feed) {
        var seen = new HashSet<String>();
        return ID.matcher(feed)
                .results()
                .map(found -> found.group(1))
                .filter(id -> !seen.add(id))
                .map(id -> "twice: " + id)
                .toList();
    }

    private record Noting(List<String> problems) implements ErrorHandler {
        @Override
        public void warning(SAXParseException one) {
            problems.add(one.getMessage());
        }

        @Override
        public void error(SAXParseException one) {
            problems.add(one.getMessage());
        }

        @Override
        public void fatalError(SAXParseException one) {
            problems.add(one.getMessage());
        }
    }
}
