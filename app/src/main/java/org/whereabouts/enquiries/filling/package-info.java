/// What is asked, a question a page, and how an answer is read. It knows no browser and no table.
@NullMarked
@NamedInterface("filling")
package org.whereabouts.enquiries.filling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
