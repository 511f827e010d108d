/// Files as rows: what is the same about CSV, XLSX and PFIF.
@NullMarked
package org.whereabouts.intake.table;

import org.jspecify.annotations.NullMarked;
