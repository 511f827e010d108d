/// The whole published register as a file, for whoever runs this machine.
///
/// It is read stretch by stretch and written as it is read, so that its size is nobody's trouble. What stands in it is
/// what may be shown at that moment, to everybody or to a partner.
@NullMarked
package org.whereabouts.exchange.export;

import org.jspecify.annotations.NullMarked;
