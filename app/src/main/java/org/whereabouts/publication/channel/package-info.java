/// Taking back, proven: the places where published entries may be read, and a receipt of each for each retraction.
///
/// A room that puts entries somewhere offers a bean that is a [org.whereabouts.publication.channel.Channel], with the
/// words `taken.from.NAME` and `taken.proof.CODE` in its bundles. Nobody tells a receipt that something was done: each
/// channel is
/// asked until it says that the entry cannot be read there, and asked again later.
@NullMarked
@NamedInterface("channel")
package org.whereabouts.publication.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
