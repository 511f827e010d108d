/// Text messages by a gateway that speaks HTTP: a signed JSON message, as `docs/operating/notices.md` describes it.
@NullMarked
@NamedInterface("gateway")
package org.whereabouts.notices.gateway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
