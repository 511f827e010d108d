/// What is public, what ends soon, what was taken back, and who decided so.
@NullMarked
package org.whereabouts.casework.publications;

import org.jspecify.annotations.NullMarked;
