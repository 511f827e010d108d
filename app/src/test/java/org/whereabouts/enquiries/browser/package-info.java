/// A family asks, in a real browser without scripts. All people are invented.
@NullMarked
package org.whereabouts.enquiries.browser;

import org.jspecify.annotations.NullMarked;
