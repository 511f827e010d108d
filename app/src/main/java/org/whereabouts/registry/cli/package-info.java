/// The command `operation`.
@NullMarked
package org.whereabouts.registry.cli;

import org.jspecify.annotations.NullMarked;
