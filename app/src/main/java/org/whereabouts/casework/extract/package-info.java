/// Extracts for authorities: one officer orders a paper, another allows it, and whoever allowed it makes
/// it.
///
/// Making unseals the enquiry, so it does not happen in the transaction of the approval: what is allowed
/// stays to be made until a paper came of it, however often that takes.
@NullMarked
package org.whereabouts.casework.extract;

import org.jspecify.annotations.NullMarked;
