/// The register in PostgreSQL.
@NullMarked
package org.whereabouts.registry.store;

import org.jspecify.annotations.NullMarked;
