/// People and figures that were read, and what officers decide of them. Nothing is accepted by itself.
@NullMarked
package org.whereabouts.sources.inbox;

import org.jspecify.annotations.NullMarked;
