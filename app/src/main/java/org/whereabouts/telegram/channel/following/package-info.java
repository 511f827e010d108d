/// Follows the register: what was newly published gets a place in a post, and where a name has to go, a receipt is
/// opened.
@NullMarked
package org.whereabouts.telegram.channel.following;

import org.jspecify.annotations.NullMarked;
