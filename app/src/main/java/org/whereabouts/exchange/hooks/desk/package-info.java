/// The subscribers as the desk sees them.
@NullMarked
package org.whereabouts.exchange.hooks.desk;

import org.jspecify.annotations.NullMarked;
