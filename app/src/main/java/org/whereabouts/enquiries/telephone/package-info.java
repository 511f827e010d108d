/// A receipt on the telephone: digits that follow from its words, and what they open.
@NullMarked
@NamedInterface("telephone")
package org.whereabouts.enquiries.telephone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
