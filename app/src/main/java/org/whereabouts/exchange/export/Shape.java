package org.whereabouts.exchange.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.whereabouts.csv.CsvLine;
import org.whereabouts.publication.wording.ListRow;

/// A shape in which the published register goes out.
enum Shape {
    /// One document of PFIF 1.4.
    PFIF("pfif", "", "", ""),
    /// Entities of FollowTheMoney, one a line.
    FOLLOW_THE_MONEY("ftm", "", "\n", "\n"),
    /// One document of JSON-LD.
    SCHEMA_ORG("schema-org", "{\"@context\":\"https://schema.org\",\"@graph\":[\n", ",\n", "\n]}\n"),
    /// The rolling list as a table.
    CSV("csv", "", "", "");

    private final String slug;
    private final String head;
    private final String between;
    private final String tail;

    Shape(String slug, String head, String between, String tail) {
        this.slug = slug;
        this.head = head;
        this.between = between;
        this.tail = tail;
    }

    /// What the command calls it.
    String slug() {
        return slug;
    }

    /// What stands before all entries.
    String head(boolean partner) {
        if (this != CSV) {
            return head;
        }
        List<String> headings = partner ? PartnerForms.HEADINGS : ListRow.HEADINGS;
        return CsvLine.of(headings);
    }

    /// What stands between two entries.
    String between() {
        return between;
    }

    /// What stands behind all of them.
    String tail() {
        return tail;
    }

    static Optional<Shape> named(String slug) {
        return Arrays.stream(values()).filter(shape -> shape.slug.equals(slug)).findFirst();
    }
}
