/// What comes on paper or by word: brought with its picture, keyed (what matters twice, by two officers,
/// blind), settled where the two differ, and entered into the register as a report.
///
/// The way of a capture card: [org.whereabouts.casework.entering.BringingAPaper] keeps the picture and its
/// custody; `KeyingAPaper` takes what each officer keyed; `SettlingAPaper` what they differ in; either
/// enters it. Whom the paper asks us to inform is not keyed: it stays on the picture, which only officers
/// see.
@NullMarked
package org.whereabouts.casework.entering;

import org.jspecify.annotations.NullMarked;
