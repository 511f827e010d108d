/// The key under which the bot reads its own talks again, while the officers' key is locked.
@NullMarked
package org.whereabouts.telegram.own;

import org.jspecify.annotations.NullMarked;
