/// Closing an enquiry with the field's reasons, and opening it again.
///
/// A [org.whereabouts.enquiries.closing.Closure] is a reason with what has to be true of it: that somebody
/// is dead takes two officers, and that the enquirer was told by a voice
/// ([org.whereabouts.enquiries.closing.Conversations], which the room `notices` knows). What the enquirer
/// reads is the affair of `follow`, and never says what was found.
@NullMarked
@NamedInterface("closing")
package org.whereabouts.enquiries.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
