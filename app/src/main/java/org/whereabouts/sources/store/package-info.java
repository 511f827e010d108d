/// Documents, proposals and the ledger as tables.
@NullMarked
package org.whereabouts.sources.store;

import org.jspecify.annotations.NullMarked;
