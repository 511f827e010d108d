/// Tests of the words.
@NullMarked
package org.whereabouts.publication.wording;

import org.jspecify.annotations.NullMarked;
