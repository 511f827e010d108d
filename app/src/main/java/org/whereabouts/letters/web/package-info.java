/// The pages on which the letter is asked for, confirmed and ended.
@NullMarked
package org.whereabouts.letters.web;

import org.jspecify.annotations.NullMarked;
