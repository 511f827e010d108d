/// The photographed lists as tables.
@NullMarked
package org.whereabouts.casework.transcribing.store;

import org.jspecify.annotations.NullMarked;
