/// The tables of the bot.
@NullMarked
package org.whereabouts.telegram.store;

import org.jspecify.annotations.NullMarked;
