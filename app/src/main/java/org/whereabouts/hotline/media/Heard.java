package org.whereabouts.hotline.media;

import org.jspecify.annotations.Nullable;

/// What one packet held.
///
/// @param time    of its first sample
/// @param size    how many samples it has; [Talk#samples] has them
/// @param key     that it pressed
record Heard(int time, int size, @Nullable Character key) {}
