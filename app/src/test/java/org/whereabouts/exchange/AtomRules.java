package org.whereabouts.exchange;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// The rules of Atom (RFC 4287): its schema, and what a schema cannot say of moments and addresses.
public final class AtomRules {

    private static final Pattern MOMENT = Pattern.compile("(?:<updated>|<published>|when=\")([^<\"]*)");
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
        MOMENT.matcher(feed)
                .results()
                .map(found -> found.group(1))
                .filter(at -> !isMoment(at))
                .forEach(problems::add);
        ADDRESS.matcher(feed)
                .results()
                .map(found -> found.group(1))
                .filter(id -> !URI.create(id).isAbsolute())
                .forEach(id -> problems.add("an address: " + id));
        return problems;
    }

    private static boolean isMoment(String text) {
        try {
            return OffsetDateTime.parse(text).getYear() > 0;
        } catch (DateTimeException garbled) {
            return false;
        }
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
