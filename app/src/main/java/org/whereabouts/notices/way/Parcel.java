package org.whereabouts.notices.way;

import java.util.UUID;
import org.whereabouts.notices.wording.Writing;

/// Something to be carried: which notice, to whom, and the text. Grave news has no [Writing], so there is no parcel of
/// it.
///
/// @param notice the same at every attempt, so that whoever receives it twice can see that it is one
public record Parcel(UUID notice, Way to, Writing text) {}
