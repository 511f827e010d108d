/// The page that takes up in the browser what was begun with the bot.
@NullMarked
package org.whereabouts.telegram.web;

import org.jspecify.annotations.NullMarked;
