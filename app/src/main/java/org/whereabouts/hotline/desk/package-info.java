/// The operator's desk: who waits, one caller, what they may be told, who is to be called back.
@NullMarked
package org.whereabouts.hotline.desk;

import org.jspecify.annotations.NullMarked;
