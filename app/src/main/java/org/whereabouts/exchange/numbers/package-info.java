/// Figures for programs: what others claim, and what was counted. Two resources, never mixed.
@NullMarked
package org.whereabouts.exchange.numbers;

import org.jspecify.annotations.NullMarked;
