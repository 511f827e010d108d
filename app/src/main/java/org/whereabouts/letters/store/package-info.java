/// Subscriptions in PostgreSQL.
@NullMarked
package org.whereabouts.letters.store;

import org.jspecify.annotations.NullMarked;
