/// The audit in PostgreSQL.
@NullMarked
package org.whereabouts.audit.store;

import org.jspecify.annotations.NullMarked;
