/// The pages by which an enquirer follows an enquiry: find it by its receipt, see where it stands, add, renew,
/// withdraw.
///
/// Whether there is an enquiry, and what was found, can be learned from none of them, nor from their size or time.
@NullMarked
@NamedInterface("follow")
package org.whereabouts.enquiries.follow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
