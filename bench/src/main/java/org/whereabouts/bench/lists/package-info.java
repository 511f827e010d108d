/// Lists made of the invented population, whose answers are known: registers and questions, doubled people, pairs.
@NullMarked
package org.whereabouts.bench.lists;

import org.jspecify.annotations.NullMarked;
