/// What the lead sees: how long families wait, how much waits, how fast it is decided, how often officers
/// disagree, and what became of what each source said. No officer is named; whoever wants to know of
/// themselves sees their own.
@NullMarked
package org.whereabouts.casework.figures;

import org.jspecify.annotations.NullMarked;
