/// Going on in the browser with what was begun with the bot: a link that opens once.
@NullMarked
package org.whereabouts.telegram.handover;

import org.jspecify.annotations.NullMarked;
