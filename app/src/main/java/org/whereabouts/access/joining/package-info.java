/// How somebody becomes an officer: the one-time link, who may hand one out, and what whoever opens it
/// chooses.
@NullMarked
@NamedInterface("joining")
package org.whereabouts.access.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
