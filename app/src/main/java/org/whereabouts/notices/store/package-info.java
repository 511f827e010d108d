/// Notices and call tasks in PostgreSQL.
@NullMarked
package org.whereabouts.notices.store;

import org.jspecify.annotations.NullMarked;
