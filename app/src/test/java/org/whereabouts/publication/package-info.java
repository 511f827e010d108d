/// Tests of what may be shown. All people in them are invented.
@NullMarked
package org.whereabouts.publication;

import org.jspecify.annotations.NullMarked;
