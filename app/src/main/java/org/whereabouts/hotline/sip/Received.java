package org.whereabouts.hotline.sip;

import gov.nist.javax.sip.message.SIPMessage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Locale;
import java.util.Optional;
import javax.sip.address.SipURI;
import javax.sip.header.ContactHeader;
import javax.sip.header.ContentTypeHeader;
import javax.sip.header.ViaHeader;
import javax.sip.message.Message;
import javax.sip.message.Request;
import org.jspecify.annotations.Nullable;

/// What can be read of a message that has come.
public final class Received {

    private Received() {}

    /// The session description in a message.
    public static Optional<String> description(Message message) {
        var type = (ContentTypeHeader) message.getHeader(ContentTypeHeader.NAME);
        boolean session =
                type != null && Post.SESSION.equalsIgnoreCase(type.getContentType() + "/" + type.getContentSubType());
        return session && message.getRawContent() != null ? Optional.of(text(message)) : Optional.empty();
    }

    /// The text of a message.
    public static String text(Message message) {
        byte[] content = message.getRawContent();
        return content == null ? "" : new String(content, StandardCharsets.UTF_8);
    }

    /// From which machine a message came, if that is known.
    public static @Nullable InetAddress peer(Message message) {
        return message instanceof SIPMessage known ? known.getRemoteAddress() : null;
    }

    /// Where whoever sent a request is best reached: on the connection that the request came by, and where the contact
    /// that it names cannot be reached from here, at the place that it came from. Null: at its contact.
    public static @Nullable InetSocketAddress nearest(Request request) {
        InetAddress peer = peer(request);
        if (peer == null || !(request instanceof SIPMessage known) || known.getRemotePort() <= 0) {
            return null;
        }
        boolean connected = !transport(request).equals("udp");
        boolean hidden = request.getHeader(ContactHeader.NAME) instanceof ContactHeader contact
                && contact.getAddress().getURI() instanceof SipURI uri
                && isHidden(uri.getHost())
                && !uri.getHost().equals(peer.getHostAddress());
        return connected || hidden ? new InetSocketAddress(peer, known.getRemotePort()) : null;
    }

    private static boolean isHidden(String host) {
        try {
            return InetAddress.ofLiteral(host).isSiteLocalAddress();
        } catch (IllegalArgumentException name) {
            return false;
        }
    }

    /// Whether a header names something.
    public static boolean lists(Message message, String header, String what) {
        return all(message, header).stream()
                .anyMatch(value ->
                        value.toString().toLowerCase(Locale.ROOT).strip().endsWith(what));
    }

    /// All values of a header.
    public static List<Object> all(Message message, String name) {
        List<Object> found = new ArrayList<>();
        ListIterator<?> values = message.getHeaders(name);
        values.forEachRemaining(found::add);
        return found;
    }

    static String transport(Request request) {
        return ((ViaHeader) request.getHeader(ViaHeader.NAME)).getTransport().toLowerCase(Locale.ROOT);
    }
}
