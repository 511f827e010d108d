package org.whereabouts.notices.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import org.whereabouts.notices.post.Bulletin;
import org.whereabouts.notices.post.Bulletin.Part;
import org.whereabouts.notices.post.Post;
import org.whereabouts.notices.way.Carried;
import org.whereabouts.notices.way.Trouble;

/// Makes e-mails of bulletins, plain and as a simple page, with the headers by which one request ends them.
final class BulletinsByMail implements Post {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final EmailCarrier carrier;
    private final MailServer server;
    private final Clock clock;

    BulletinsByMail(EmailCarrier carrier, MailServer server, Clock clock) {
        this.carrier = carrier;
        this.server = server;
        this.clock = clock;
    }

    @Override
    public boolean ready() {
        return server.ready();
    }

    @Override
    public Carried carry(Bulletin bulletin) {
        try {
            return carrier.hand(message(bulletin));
        } catch (AddressException none) {
            return new Carried.Never(Trouble.NO_ADDRESS);
        } catch (MessagingException ours) {
            return new Carried.Later(Trouble.BROKEN, null);
        }
    }

    private MimeMessage message(Bulletin bulletin) throws MessagingException {
        var message =
                new Mailing.Named(Session.getInstance(server.properties()), bulletin.id() + "@" + server.domain());
        message.setFrom(server.from());
        var to = new InternetAddress(bulletin.to().address().strip(), true);
        to.validate();
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(bulletin.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setContentLanguage(new String[] {bulletin.language().toLanguageTag()});
        message.setHeader("Auto-Submitted", "auto-generated");
        URI ending = bulletin.ending();
        if (ending != null) {
            message.setHeader("Precedence", "bulk");
            message.setHeader("List-Unsubscribe", "<" + ending + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(alternatives(bulletin));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart alternatives(Bulletin bulletin) throws MessagingException {
        var plain = new MimeBodyPart();
        String text = bulletin.parts().stream()
                .map(part -> part.link() == null ? part.text() : part.text() + "\n" + part.link())
                .collect(Collectors.joining("\n\n", "", "\n"));
        plain.setText(text, UTF_8, "plain");
        var page = new MimeBodyPart();
        page.setText(html(bulletin), UTF_8, "html");
        return new MimeMultipart("alternative", plain, page);
    }

    private static String html(Bulletin bulletin) {
        String tag = bulletin.language().toLanguageTag();
        String direction = bulletin.language().getLanguage().equals("ar") ? "rtl" : "ltr";
        return bulletin.parts().stream()
                .map(BulletinsByMail::paragraph)
                .collect(Collectors.joining(
                        "\n",
                        "<!doctype html>\n<html lang=\"" + tag + "\" dir=\"" + direction
                                + "\"><head><meta charset=\"utf-8\"><title></title></head>\n<body>\n",
                        "\n</body>\n</html>\n"));
    }

    private static String paragraph(Part part) {
        String text = HtmlUtils.htmlEscape(part.text(), UTF_8);
        return part.link() == null
                ? "<p>" + text + "</p>"
                : "<p><a href=\"" + HtmlUtils.htmlEscape(part.link().toString(), UTF_8) + "\">" + text + "</a></p>";
    }
}
