/// What is filed by the bot: enquiries and tellings, as drafts of the same kind and with the same questions as on the
/// pages, so that one can go on there.
@NullMarked
package org.whereabouts.telegram.filing;

import org.jspecify.annotations.NullMarked;
