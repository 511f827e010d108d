package org.whereabouts.exchange;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// The rules of Atom (RFC 4287): its schema, and what a schema cannot say of addresses, alternates and numbers.
public final class AtomRules {

    private static final Pattern LINK = Pattern.compile("<link [^>]*>");
    private static final Pattern ID = Pattern.compile("<entry><id>([^<]*)</id>");
    private static final Pattern ADDRESS = Pattern.compile("(?:<id>|href=\"|ref=\")([^<\"]*)");

    private AtomRules() {}

    /// What breaks a rule.
    public static List<String> problems(String feed) throws IOException, SAXException {
        var problems = new ArrayList<String>();
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Noting(problems));
        var driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        var rules = AtomRules.class.getResource("/org/whereabouts/exchange/feed/atom.rnc");
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
            boolean leads = !alternates.isEmpty() || entry.contains("<content") || !entry.contains("</entry>");
            if (!leads || Set.copyOf(alternates).size() < alternates.size()) {
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
