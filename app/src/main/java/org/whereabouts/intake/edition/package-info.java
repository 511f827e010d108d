/// What is new in a list, compared with its last edition.
@NullMarked
package org.whereabouts.intake.edition;

import org.jspecify.annotations.NullMarked;
