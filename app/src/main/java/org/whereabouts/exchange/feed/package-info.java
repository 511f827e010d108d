/// The rolling list as a feed (Atom), and the description of the search for browsers.
@NullMarked
package org.whereabouts.exchange.feed;

import org.jspecify.annotations.NullMarked;
