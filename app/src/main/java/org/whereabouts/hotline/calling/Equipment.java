package org.whereabouts.hotline.calling;

import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.media.Beat;
import org.whereabouts.hotline.media.Ports;
import org.whereabouts.hotline.sdp.Manners;
import org.whereabouts.hotline.sip.Post;
import org.whereabouts.hotline.trunk.Credentials;

/// What every call is made with.
///
/// @param post    writes and sends messages
/// @param beat    the clock of the sound
/// @param ports   for the sound
/// @param manners how we like to speak
/// @param timers   for what has to be renewed
/// @param sessions how long a call may last without a word
/// @param trunk    the host of the trunk; null when there is none
/// @param who      we are there
record Equipment(
        Post post,
        Beat beat,
        Ports ports,
        Manners manners,
        ScheduledExecutorService timers,
        Sessions sessions,
        @Nullable String trunk,
        @Nullable Credentials who) {}
