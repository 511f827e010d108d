/// The queue of people whom the machine proposes for enquiries, and how a family comes to hear of a match.
@NullMarked
package org.whereabouts.casework.matches;

import org.jspecify.annotations.NullMarked;
