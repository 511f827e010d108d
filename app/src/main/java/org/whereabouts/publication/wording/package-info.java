/// What the pages say, in the language of the reader.
///
/// No sentence stands outside the bundles `messages*.properties` beside this room; this package chooses among them.
@NullMarked
@NamedInterface("wording")
package org.whereabouts.publication.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
