package org.whereabouts.hotline.sdp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.voice.Law;

/// A session description that is being written.
final class Written {

    /// The payload type under which we offer keys as events.
    static final int EVENTS = 101;

    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    Written(String address, long session, int version) {
        String kind = address.contains(":") ? "IP6" : "IP4";
        line("v=0");
        line("o=- " + session + " " + version + " IN " + kind + " " + address);
        line("s=-");
        line("c=IN " + kind + " " + address);
        line("t=0 0");
    }

    Written medium(int port, @Nullable Crypto crypto, List<Law> laws, int events, Direction direction) {
        var formats = new StringBuilder();
        laws.forEach(law -> formats.append(' ').append(law.type()));
        if (events >= 0) {
            formats.append(' ').append(events);
        }
        line("m=audio " + port + (crypto == null ? " RTP/AVP" : " RTP/SAVP") + formats);
        laws.forEach(law -> line("a=rtpmap:" + law.type() + " " + law.title() + "/8000"));
        if (events >= 0) {
            line("a=rtpmap:" + events + " telephone-event/8000");
            line("a=fmtp:" + events + " 0-15");
        }
        if (crypto != null) {
            line("a=crypto:" + crypto.value());
        }
        line("a=ptime:20");
        line("a=" + direction.word());
        return this;
    }

    /// Declines a medium that was offered; it keeps its place.
    Written declined(MediaLine medium) {
        line("m=" + medium.kind() + " 0 " + medium.profile() + " " + String.join(" ", medium.formats()));
        return this;
    }

    String text() {
        return text.toString();
    }

    private void line(String line) {
        text.append(line).append(END);
    }
}
