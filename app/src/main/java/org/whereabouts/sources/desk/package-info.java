/// Sources, documents and the inbox at the desk.
@NullMarked
package org.whereabouts.sources.desk;

import org.jspecify.annotations.NullMarked;
