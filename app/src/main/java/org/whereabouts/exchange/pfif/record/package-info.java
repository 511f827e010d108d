/// Records of the People Finder Interchange Format: their fields, their versions, and how they are written. Nothing in
/// here knows
/// the register or Spring.
@NullMarked
package org.whereabouts.exchange.pfif.record;

import org.jspecify.annotations.NullMarked;
