package org.whereabouts.hotline.sdp;

import java.util.List;
import org.whereabouts.hotline.voice.Law;

/// How this service likes to speak.
///
/// @param address where sound is to come to, as others can reach it
/// @param laws    the one that is liked best first
/// @param sealing whether sound is sealed
public record Manners(String address, List<Law> laws, Sealing sealing) {

    public Manners {
        laws = List.copyOf(laws);
    }

    /// Whether sound is sealed (SRTP).
    public enum Sealing {
        /// When the other side wants it.
        WHERE_ASKED,
        /// Always; who cannot is refused.
        ALWAYS
    }
}
