/// Tests of the command `key`.
@NullMarked
package org.whereabouts.sealing.cli;

import org.jspecify.annotations.NullMarked;
