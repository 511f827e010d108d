/// Who is one human being, in PostgreSQL: the judgements, the pairs that wait for one, and the reports that
/// were moved.
@NullMarked
package org.whereabouts.registry.store.identity;

import org.jspecify.annotations.NullMarked;
