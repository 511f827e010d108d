/// How somebody can be reached, and what can come of trying. The port for whoever carries: another room may implement
/// [org.whereabouts.notices.way.Carrier] for a kind of way that nobody carries yet.
@NullMarked
@NamedInterface("way")
package org.whereabouts.notices.way;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
