/// What is remembered of calls: when, in which language, how they ended. No number, no name.
@NullMarked
package org.whereabouts.hotline.calls;

import org.jspecify.annotations.NullMarked;
