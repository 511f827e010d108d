/// The command `publish`.
@NullMarked
package org.whereabouts.publication.cli;

import org.jspecify.annotations.NullMarked;
