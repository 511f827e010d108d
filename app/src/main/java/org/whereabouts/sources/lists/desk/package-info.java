/// Lists that wait, at the desk.
@NullMarked
package org.whereabouts.sources.lists.desk;

import org.jspecify.annotations.NullMarked;
