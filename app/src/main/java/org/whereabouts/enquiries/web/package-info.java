/// The pages of the family: asking, following.
///
/// What is asked stands in `filling`; here is how a browser sees it. Every page of a journey has a way out, a way back
/// and a way to continue later; nothing personal stands in an address, and nothing needs JavaScript.
@NullMarked
@NamedInterface("web")
package org.whereabouts.enquiries.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
