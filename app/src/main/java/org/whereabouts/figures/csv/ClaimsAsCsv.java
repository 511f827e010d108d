package org.whereabouts.figures.csv;

import java.util.List;
import java.util.Locale;
import org.whereabouts.figures.Claim;
import org.whereabouts.figures.csv.Csv.Column;

/// Claims as CSV: each with its source, and what became of it.
final class ClaimsAsCsv {

    private static final List<Column> COLUMNS = List.of(
            new Column("claim", "#meta+id"),
            new Column("measure", "#indicator+name"),
            new Column("value", "#affected+num"),
            new Column("min", "#affected+num+min"),
            new Column("max", "#affected+num+max"),
            new Column("qualifier", "#meta+qualifier"),
            new Column("of", "#affected+type"),
            new Column("place", "#loc+name"),
            new Column("from", "#date+start"),
            new Column("to", "#date+end"),
            new Column("claimant", "#org+name+claimant"),
            new Column("via", "#org+name+via"),
            new Column("verified", "#status+verified"),
            new Column("verified_by", "#org+name+verifier"),
            new Column("source_title", "#meta+source+title"),
            new Column("source_publisher", "#meta+source+publisher"),
            new Column("source_address", "#meta+source+url"),
            new Column("source_published", "#date+published"),
            new Column("source_fetched", "#date+fetched"),
            new Column("sentence", "#description+quote"),
            new Column("state", "#status"),
            new Column("state_because", "#description+status"),
            new Column("revised_by", "#meta+id+newer"));

    private ClaimsAsCsv() {}

    static byte[] of(List<Claim> claims) {
        var csv = new Csv(COLUMNS);
        claims.forEach(claim -> add(csv, claim));
        return csv.bytes();
    }

    private static void add(Csv csv, Claim claim) {
        Claim.Content said = claim.said();
        Claim.Source source = said.source();
        csv.line(
                claim.id(),
                said.measure().word(),
                said.amount().value(),
                said.amount().min(),
                said.amount().max(),
                said.amount().qualifier().word(),
                said.of(),
                said.place(),
                said.period().from(),
                said.period().to(),
                said.claimant().name(),
                said.claimant().via(),
                said.claimant().verified(),
                said.claimant().verifiedBy(),
                source.title(),
                source.publisher(),
                source.address(),
                source.published(),
                source.got(),
                source.sentence(),
                claim.state().name().toLowerCase(Locale.ROOT),
                claim.history().getLast().because(),
                claim.revisedBy().orElse(null));
    }
}
