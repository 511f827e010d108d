/// An entry before an officer: its facts in words, who said what, and what may be done about it; and the
/// queue of what is contested.
@NullMarked
package org.whereabouts.casework.facts;

import org.jspecify.annotations.NullMarked;
