package org.whereabouts.notices.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.notices.Delivery;
import org.whereabouts.notices.News;
import org.whereabouts.notices.Notice;
import org.whereabouts.notices.Notice.About;
import org.whereabouts.notices.Notice.Claim;
import org.whereabouts.notices.Why;
import org.whereabouts.notices.way.Trouble;
import org.whereabouts.notices.way.Way;
import org.whereabouts.registry.Operation;

/// Notices as rows.
final class Rows {

    private Rows() {}

    static Notice notice(ResultSet row, int number) throws SQLException {
        UUID about = row.getObject("about", UUID.class);
        return new Notice(
                new Notice.Id(row.getObject("id", UUID.class)),
                new Enquiry.Id(row.getObject("enquiry", UUID.class)),
                new Operation.Id(row.getString("operation")),
                News.Plain.valueOf(row.getString("news")),
                about == null ? null : new About(about),
                row.getObject("owed", OffsetDateTime.class).toInstant(),
                delivery(row));
    }

    static Claim claim(ResultSet row, int number) throws SQLException {
        return new Claim(notice(row, number), row.getInt("attempt"), row.getBoolean("perhaps"));
    }

    static Notice.Id id(ResultSet row, int number) throws SQLException {
        return new Notice.Id(row.getObject(1, UUID.class));
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        Instant moment = row.getObject("moment", OffsetDateTime.class).toInstant();
        int attempt = row.getInt("attempt");
        boolean perhaps = row.getBoolean("perhaps");
        String state = row.getString("state");
        return switch (state) {
            case "OWED" -> new Delivery.Owed(moment);
            case "SENDING" -> new Delivery.Sending(attempt, moment, perhaps);
            case "FAILED" -> new Delivery.Failed(attempt, moment, Trouble.valueOf(row.getString("reason")), perhaps);
            case "TO_BE_POSTED" -> new Delivery.ToBePosted(moment);
            case "SENT" -> new Delivery.Sent(moment, Way.Kind.valueOf(row.getString("way")));
            case "POSSIBLY_SENT_TWICE" ->
                new Delivery.PossiblySentTwice(moment, Way.Kind.valueOf(row.getString("way")));
            case "WITH_AN_OFFICER" -> new Delivery.WithAnOfficer(moment, Why.valueOf(row.getString("reason")));
            case "WITHDRAWN" -> new Delivery.Withdrawn(moment);
            case "UNDELIVERABLE" -> new Delivery.Undeliverable(moment, Why.valueOf(row.getString("reason")));
            default -> throw new IllegalStateException("WA-1320 a notice in an unknown state");
        };
    }

    static Written written(Delivery.AtRest delivery, Claim claim) {
        var tried = new Written("", Instant.MIN, claim.attempt(), claim.perhaps(), null, null);
        return switch (delivery) {
            // Whoever found that it was night has not tried.
            case Delivery.Owed owed ->
                new Written("OWED", owed.from(), claim.attempt() - 1, claim.perhaps(), null, null);
            case Delivery.Failed(int attempt, Instant again, Trouble trouble, boolean perhaps) ->
                new Written("FAILED", again, attempt, perhaps, null, trouble.name());
            case Delivery.ToBePosted(Instant since) -> tried.in("TO_BE_POSTED", since, null, null);
            case Delivery.Sent(Instant at, Way.Kind way) -> tried.in("SENT", at, way, null);
            case Delivery.PossiblySentTwice(Instant at, Way.Kind way) -> tried.in("POSSIBLY_SENT_TWICE", at, way, null);
            case Delivery.WithAnOfficer(Instant since, Why why) -> tried.in("WITH_AN_OFFICER", since, null, why);
            case Delivery.Withdrawn(Instant at) -> tried.in("WITHDRAWN", at, null, null);
            case Delivery.Undeliverable(Instant at, Why why) -> tried.in("UNDELIVERABLE", at, null, why);
        };
    }

    /// What of a row an attempt changes.
    record Written(
            String state,
            Instant moment,
            int attempt,
            boolean perhaps,
            @Nullable String way,
            @Nullable String reason) {

        Written in(String then, Instant since, Way.@Nullable Kind by, @Nullable Why because) {
            String how = by == null ? null : by.name();
            return new Written(then, since, attempt, perhaps, how, because == null ? null : because.name());
        }
    }
}
