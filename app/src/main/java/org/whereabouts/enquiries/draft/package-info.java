/// Answers that were not sent yet, kept so that a lost connection loses none of them and the server reads none.
@NullMarked
@NamedInterface("draft")
package org.whereabouts.enquiries.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
