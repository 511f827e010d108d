/// The words of the posts, computed from the public card as the pages are.
@NullMarked
package org.whereabouts.telegram.channel.wording;

import org.jspecify.annotations.NullMarked;
