package org.whereabouts.notices.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.springframework.web.util.HtmlUtils;
import org.whereabouts.notices.way.Parcel;
import org.whereabouts.notices.way.Way;
import org.whereabouts.notices.wording.Writing;

/// Makes an e-mail of a text: plain, and as a simple page that knows its language and its direction.
final class Mailing {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private Mailing() {}

    static MimeMessage of(Parcel parcel, Way.Email to, MailServer server, Instant now) throws MessagingException {
        Writing text = parcel.text();
        // The same name at every attempt: a mail program that gets both shows one.
        var message = new Named(Session.getInstance(server.properties()), parcel.notice() + "@" + server.domain());
        message.setFrom(server.from());
        message.setRecipient(Message.RecipientType.TO, address(to));
        message.setSubject(text.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setContentLanguage(new String[] {text.language().toLanguageTag()});
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(alternatives(text));
        message.saveChanges();
        return message;
    }

    private static InternetAddress address(Way.Email to) throws MessagingException {
        var address = new InternetAddress(to.address().strip(), true);
        address.validate();
        return address;
    }

    private static MimeMultipart alternatives(Writing text) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(String.join("\n\n", text.paragraphs()) + "\n", UTF_8, "plain");
        var page = new MimeBodyPart();
        page.setText(html(text), UTF_8, "html");
        return new MimeMultipart("alternative", plain, page);
    }

    private static String html(Writing text) {
        var page = new StringBuilder("<!doctype html>\n<html lang=\"")
                .append(text.language().toLanguageTag())
                .append(text.rightToLeft() ? "\" dir=\"rtl\">" : "\" dir=\"ltr\">")
                .append("<head><meta charset=\"utf-8\"><title></title></head>\n<body>\n");
        text.paragraphs()
                .forEach(one -> page.append("<p>")
                        .append(HtmlUtils.htmlEscape(one, UTF_8))
                        .append("</p>\n"));
        return page.append("</body>\n</html>\n").toString();
    }

    /// A message whose name is not made up anew when it is sent.
    static final class Named extends MimeMessage {
        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + name + ">");
        }
    }
}
