/// What a caller meets: language, choices, a person, a recording, where an enquiry stands. No branch ends in nothing.
@NullMarked
package org.whereabouts.hotline.menu;

import org.jspecify.annotations.NullMarked;
