/// What became of lists, as tables.
@NullMarked
package org.whereabouts.sources.lists.store;

import org.jspecify.annotations.NullMarked;
