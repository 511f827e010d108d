/// Measuring the engine on lists: `evaluate` and `compare` use what the service uses, and no database.
@NullMarked
package org.whereabouts.search.evaluation;

import org.jspecify.annotations.NullMarked;
