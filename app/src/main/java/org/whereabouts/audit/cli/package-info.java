/// The command `audit`.
@NullMarked
package org.whereabouts.audit.cli;

import org.jspecify.annotations.NullMarked;
