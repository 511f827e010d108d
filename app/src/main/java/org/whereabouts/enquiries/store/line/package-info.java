/// What of enquiries and tellings waits for officers, in PostgreSQL.
@NullMarked
package org.whereabouts.enquiries.store.line;

import org.jspecify.annotations.NullMarked;
