package org.whereabouts.sources.mailbox.message;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.whereabouts.sources.mailbox.message.Message.Part;

/// Reads a message as it came. Whatever stands in it, this ends, and soon.
@Component
public class ReadingAMessage {

    /*
     * A message is a tree of parts, written by anybody. It is walked with a stack of our own, so that a deep one cannot
     * overflow that of the program; deeper than DEEPEST, or with more than MOST parts, nobody means it. Decoding makes
     * parts smaller, never larger, and what is packed (ZIP) is not unpacked here, so all of it fits where the message
     * fitted.
     */

    private static final int DEEPEST = 20;
    private static final int MOST = 200;
    private static final Session NOBODYS = Session.getInstance(new Properties());

    private final String authority;

    ReadingAMessage(@Value("${whereabouts.mailbox.authserv-id:}") String authority) {
        this.authority = authority.strip().toLowerCase(Locale.ROOT);
    }

    /// Reads it.
    ///
    /// @throws UnreadableMessage when it is not written as messages are
    public Message read(byte[] raw) throws UnreadableMessage {
        try {
            var message = new MimeMessage(NOBODYS, new SharedByteArrayInputStream(raw));
            var found = new Found();
            walk(message, found);
            String from = Sender.of(message.getHeader("From"));
            return new Message(
                    from,
                    from != null && vouched(message, from),
                    subject(message),
                    found.plain,
                    found.html,
                    found.parts);
        } catch (MessagingException | IOException broken) {
            throw new UnreadableMessage(Unreadable.BROKEN);
        } catch (RuntimeException broken) {
            // The library trips over some that are broken in ways of their own; whatever it quotes stays unsaid.
            throw new UnreadableMessage(Unreadable.BROKEN);
        }
    }

    /// Only the topmost of our own server counts: what stands further down may have come with the message.
    private boolean vouched(MimeMessage message, String from) throws MessagingException {
        String[] said = message.getHeader("Authentication-Results");
        if (said == null || authority.isEmpty()) {
            return false;
        }
        for (String header : said) {
            Verdict verdict = Verdict.of(header);
            if (verdict.server().equals(authority)) {
                return verdict.vouchesFor(from.substring(from.lastIndexOf('@') + 1));
            }
        }
        return false;
    }

    private static String subject(MimeMessage message) throws MessagingException {
        String[] said = message.getHeader("Subject");
        if (said == null) {
            return "";
        }
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(said[0])).strip();
        } catch (UnsupportedEncodingException unknown) {
            return said[0].strip();
        }
    }

    private static void walk(MimePart whole, Found found) throws MessagingException, IOException, UnreadableMessage {
        Deque<Step> open = new ArrayDeque<>();
        open.push(new Step(whole, 0));
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (step.depth() > DEEPEST) {
                throw new UnreadableMessage(Unreadable.NESTED);
            }
            List<MimePart> within = within(step.part());
            if (within.isEmpty()) {
                found.add(step.part());
            }
            for (MimePart part : within.reversed()) {
                open.push(new Step(part, step.depth() + 1));
            }
            if (found.parts.size() + open.size() > MOST) {
                throw new UnreadableMessage(Unreadable.MANY);
            }
        }
    }

    private static List<MimePart> within(MimePart part) throws MessagingException, IOException {
        String type = Found.type(part).getBaseType().toLowerCase(Locale.ROOT);
        if (type.equals("message/rfc822")) {
            try (InputStream forwarded = part.getInputStream()) {
                return List.of(new MimeMessage(NOBODYS, new SharedByteArrayInputStream(forwarded.readAllBytes())));
            }
        }
        if (!type.startsWith("multipart/")) {
            return List.of();
        }
        var parts = new ArrayList<MimePart>();
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < Math.min(several.getCount(), MOST + 1); i++) {
                if (several.getBodyPart(i) instanceof MimePart one) {
                    parts.add(one);
                }
            }
        }
        return parts;
    }

    private record Step(MimePart part, int depth) {}

    /// What was found so far.
    private static final class Found {
        private final List<Part> parts = new ArrayList<>();
        private @Nullable Part plain;
        private @Nullable Part html;

        void add(MimePart one) throws MessagingException, IOException {
            ContentType type = type(one);
            String base = type.getBaseType().toLowerCase(Locale.ROOT);
            boolean attached = one.getFileName() != null || "attachment".equalsIgnoreCase(one.getDisposition());
            String name = FileName.safe(one.getFileName(), "part-" + (parts.size() + 1));
            byte[] content;
            try (InputStream decoded = one.getInputStream()) {
                content = decoded.readAllBytes();
            }
            var part = new Part(name, base, type.getParameter("charset"), content);
            if (!attached && plain == null && base.equals("text/plain")) {
                plain = part;
            } else if (!attached && html == null && base.equals("text/html")) {
                html = part;
            } else if (content.length > 0) {
                parts.add(part);
            }
        }

        static ContentType type(MimePart part) throws MessagingException {
            try {
                return new ContentType(part.getContentType());
            } catch (ParseException garbled) {
                return new ContentType("application", "octet-stream", null);
            }
        }
    }
}
