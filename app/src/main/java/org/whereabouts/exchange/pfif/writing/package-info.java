/// What partners send, taken in; and what is over there, taken back here.
@NullMarked
package org.whereabouts.exchange.pfif.writing;

import org.jspecify.annotations.NullMarked;
