/// Keys and tombstones in PostgreSQL.
@NullMarked
package org.whereabouts.sealing.store;

import org.jspecify.annotations.NullMarked;
