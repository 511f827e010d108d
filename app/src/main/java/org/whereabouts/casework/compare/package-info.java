/// Two records side by side: what each says, where they differ letter by letter, and what that weighs.
@NullMarked
package org.whereabouts.casework.compare;

import org.jspecify.annotations.NullMarked;
