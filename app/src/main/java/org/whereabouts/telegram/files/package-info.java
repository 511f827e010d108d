/// Files that somebody sends: which of them are fetched, and how long one waits for them.
@NullMarked
package org.whereabouts.telegram.files;

import org.jspecify.annotations.NullMarked;
