/// Reading what families confided: one enquiry at a time, with a purpose, within a budget, recorded before it is shown.
@NullMarked
package org.whereabouts.casework.reading;

import org.jspecify.annotations.NullMarked;
