/// Lists that come in: CSV, XLSX and PFIF files become reports, each of which knows its file, sheet and row.
///
/// The way of a file: `table` makes rows of it, whatever its format; `column` recognises the headings and
/// reads a row into a statement; `edition` compares it with the last edition of the same list;
/// [org.whereabouts.intake.ImportingAList] stores the original, the new reports and what had to be set
/// aside, all or nothing. A new format goes into `table`, a new heading or word into the tables
/// `headings.tsv`, `words.tsv` and `months.tsv`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "names",
            "matching",
            "registry",
            "registry :: finding",
            "registry :: suppression",
            "audit",
            "commandline",
            "csv"
        })
package org.whereabouts.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
