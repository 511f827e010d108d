/// The command `officer`.
@NullMarked
package org.whereabouts.access.cli;

import org.jspecify.annotations.NullMarked;
