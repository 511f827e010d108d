package org.whereabouts.hotline.media;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.srtp.MasterKey;
import org.whereabouts.hotline.voice.Law;

/// What the two sides of a call have agreed on about the sound.
///
/// @param remote   where the other side says that it listens
/// @param peer     from where it signals
/// @param law      how sound is pressed
/// @param events   the payload type of keys that are sent as events; -1 when there are none
/// @param sends    whether the other side wants to hear us
/// @param hears    whether it says something
/// @param outgoing with which our sound is sealed; none when it is not
/// @param incoming with which its sound is sealed
public record Agreement(
        InetSocketAddress remote,
        @Nullable InetAddress peer,
        Law law,
        int events,
        boolean sends,
        boolean hears,
        @Nullable MasterKey outgoing,
        @Nullable MasterKey incoming) {

    @Override
    public String toString() {
        return law.title() + (outgoing == null ? "" : ", sealed") + (sends ? "" : ", on hold");
    }
}
