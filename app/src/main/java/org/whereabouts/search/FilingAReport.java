package org.whereabouts.search;

import org.whereabouts.registry.finding.Changes.Changed;
import org.whereabouts.search.engine.Filed;

/// Makes of a report what is filed about it.
final class FilingAReport {

    private FilingAReport() {}

    static Filed of(Changed changed, boolean visible) {
        var report = changed.report();
        return new Filed(
                report.id().number(),
                report.person().number(),
                changed.operation().slug(),
                visible,
                report.statement().particulars(),
                report.statement().words());
    }
}
