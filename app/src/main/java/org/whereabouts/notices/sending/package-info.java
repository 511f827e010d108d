/// Sends what is owed, while the service is unlocked: claim, open the address, carry, record. Nobody else calls it.
@NullMarked
package org.whereabouts.notices.sending;

import org.jspecify.annotations.NullMarked;
