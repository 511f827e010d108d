/// How the register is counted and released, without telling of few people.
@NullMarked
package org.whereabouts.figures.counting;

import org.jspecify.annotations.NullMarked;
