/// The port for mail to many that is no news of anybody: what another room writes and anybody may read.
@NullMarked
@NamedInterface("post")
package org.whereabouts.notices.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
