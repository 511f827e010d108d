/// Reading articles behind: their text, of whom and what they speak, and whether they print what another printed
/// before.
@NullMarked
package org.whereabouts.sources.reading;

import org.jspecify.annotations.NullMarked;
