/// The tables of `casework`.
@NullMarked
package org.whereabouts.casework.store;

import org.jspecify.annotations.NullMarked;
