/// The command `figures`.
@NullMarked
package org.whereabouts.figures.cli;

import org.jspecify.annotations.NullMarked;
