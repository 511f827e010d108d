package org.whereabouts.publication.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What a policy lets one kind of reader see: a row for each detail, in it a cell for each legal class.
///
/// @param reader who reads
public record PolicyTable(Audience reader, List<Row> rows) {

    public PolicyTable {
        rows = List.copyOf(rows);
    }

    /// One detail.
    public record Row(Detail detail, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// One detail of somebody who belongs to one class, and to no other.
    public record Cell(LegalClass of, Verdict verdict) {}

    /// The tables of a policy, one for each kind of reader.
    public static List<PolicyTable> of(Policy policy) {
        return Arrays.stream(Audience.values())
                .map(reader -> new PolicyTable(
                        reader,
                        Arrays.stream(Detail.values())
                                .map(detail -> row(policy, reader, detail))
                                .toList()))
                .toList();
    }

    private static Row row(Policy policy, Audience reader, Detail detail) {
        return new Row(
                detail,
                Arrays.stream(LegalClass.values())
                        .map(one -> new Cell(one, policy.on(Set.of(one), reader, detail)))
                        .toList());
    }
}
