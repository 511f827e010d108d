/// Sound as samples: pressed and unpressed (G.711), made even, recorded, and listened to for keys.
@NullMarked
package org.whereabouts.hotline.voice;

import org.jspecify.annotations.NullMarked;
