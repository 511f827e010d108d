/// The command `search`.
@NullMarked
package org.whereabouts.search.cli;

import org.jspecify.annotations.NullMarked;
