/// What several scenes need: sentences, addresses of pages, and how people type names and dates.
@NullMarked
package org.whereabouts.telegram.wording;

import org.jspecify.annotations.NullMarked;
