/// The forms in which a public card is given out, besides our own.
@NullMarked
package org.whereabouts.exchange.form;

import org.jspecify.annotations.NullMarked;
