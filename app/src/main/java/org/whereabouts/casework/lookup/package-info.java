/// Looking somebody up in the whole register, published or not.
@NullMarked
package org.whereabouts.casework.lookup;

import org.jspecify.annotations.NullMarked;
