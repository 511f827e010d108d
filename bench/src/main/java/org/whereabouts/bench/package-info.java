/// Measurements: lists of any length to measure with, and what they measure. Never shipped.
@NullMarked
package org.whereabouts.bench;

import org.jspecify.annotations.NullMarked;
