/// Tests of the tables.
@NullMarked
package org.whereabouts.publication.store;

import org.jspecify.annotations.NullMarked;
