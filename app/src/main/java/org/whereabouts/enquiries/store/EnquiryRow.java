package org.whereabouts.enquiries.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Enquiry.Past;
import org.whereabouts.enquiries.Enquiry.Reason;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.registry.Operation;

/// A row of `enquiries.enquiry`.
final class EnquiryRow {

    private EnquiryRow() {}

    static Enquiry enquiry(ResultSet row, List<Past> history) throws SQLException {
        var facts = new Enquiry.Facts(
                id(row),
                new Operation.Id(row.getString("operation")),
                new Receipt.Digits(row.getString("number")),
                Locale.forLanguageTag(row.getString("language")),
                moment(row, "opened"),
                history);
        Instant moment = moment(row, "moment");
        return switch (row.getString("state")) {
            case "OPEN" -> new Enquiry.Open(facts, moment);
            case "DORMANT" -> new Enquiry.Dormant(facts, moment);
            case "CLOSED" -> new Enquiry.Closed(facts, moment, Reason.valueOf(row.getString("reason")));
            case "ERASED" -> new Enquiry.Erased(facts, moment);
            default -> new Enquiry.Withdrawn(facts, moment);
        };
    }

    static Enquiry.Id id(ResultSet row) throws SQLException {
        return new Enquiry.Id(row.getObject("id", UUID.class));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /// A state as it is stored.
    record State(String name, Instant moment, @Nullable String reason) {

        static State of(Enquiry enquiry) {
            return switch (enquiry) {
                case Enquiry.Open open -> new State("OPEN", open.expires(), null);
                case Enquiry.Dormant dormant -> new State("DORMANT", dormant.since(), null);
                case Enquiry.Closed closed ->
                    new State("CLOSED", closed.on(), closed.reason().name());
                case Enquiry.Erased erased -> new State("ERASED", erased.on(), null);
                case Enquiry.Withdrawn withdrawn -> new State("WITHDRAWN", withdrawn.on(), null);
            };
        }
    }
}
