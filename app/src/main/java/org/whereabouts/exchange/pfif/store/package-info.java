/// The tables of PFIF, in the schema `exchange`.
@NullMarked
package org.whereabouts.exchange.pfif.store;

import org.jspecify.annotations.NullMarked;
