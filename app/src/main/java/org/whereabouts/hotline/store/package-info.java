/// The tables of the hotline.
@NullMarked
package org.whereabouts.hotline.store;

import org.jspecify.annotations.NullMarked;
