/// The Bot API as the rest of this room sees it: [org.whereabouts.telegram.api.Telegram] with words of our own, and one
/// client that speaks the protocol. Whatever goes wrong is an [org.whereabouts.telegram.api.Answer] and no exception:
/// the token of the bot is part of every address, and exceptions quote addresses.
@NullMarked
package org.whereabouts.telegram.api;

import org.jspecify.annotations.NullMarked;
