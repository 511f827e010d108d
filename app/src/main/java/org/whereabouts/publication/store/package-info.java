/// Published entries in PostgreSQL.
@NullMarked
package org.whereabouts.publication.store;

import org.jspecify.annotations.NullMarked;
