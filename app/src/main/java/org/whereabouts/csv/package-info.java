/// CSV that goes out: lines of which no spreadsheet program calculates anything.
///
/// Every file that somebody may open in such a program is written with [org.whereabouts.csv.CsvLine], or has its cells
/// go through [org.whereabouts.csv.SafeCell]. Reading lists is an affair of `intake`.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.whereabouts.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
