/// The tables of `access`.
@NullMarked
package org.whereabouts.access.store;

import org.jspecify.annotations.NullMarked;
