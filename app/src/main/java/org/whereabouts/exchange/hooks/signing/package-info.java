/// What subscribers know our word by: secrets that are made and not stored, and what is signed with them.
@NullMarked
package org.whereabouts.exchange.hooks.signing;

import org.jspecify.annotations.NullMarked;
