package org.whereabouts.notices.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whereabouts.notices.way.Carried;
import org.whereabouts.notices.way.Carrier;
import org.whereabouts.notices.way.Parcel;
import org.whereabouts.notices.way.Trouble;
import org.whereabouts.notices.way.Way;

/// Hands texts to a mail server, and reads its answer: yes, later (4xx), never (5xx), or silence.
final class EmailCarrier implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(EmailCarrier.class);
    private static final int REFUSED = 500;

    private final MailServer server;
    private final Clock clock;

    EmailCarrier(MailServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    @Override
    public Way.Kind kind() {
        return Way.Kind.EMAIL;
    }

    @Override
    public boolean ready() {
        return server.ready();
    }

    @Override
    public Carried carry(Parcel parcel) {
        if (!(parcel.to() instanceof Way.Email to)) {
            throw new IllegalArgumentException("WA-1301 not a way for an e-mail");
        }
        MimeMessage message;
        try {
            message = Mailing.of(parcel, to, server, clock.instant());
        } catch (AddressException none) {
            return new Carried.Never(Trouble.NO_ADDRESS);
        } catch (MessagingException ours) {
            return new Carried.Later(Trouble.BROKEN, null);
        }
        return hand(message);
    }

    /// Hands over a message that is made.
    Carried hand(MimeMessage message) {
        Transport transport;
        try {
            transport = Session.getInstance(server.properties()).getTransport(server.protocol());
            connect(transport);
        } catch (AuthenticationFailedException refused) {
            return new Carried.Later(Trouble.NOT_ADMITTED, null);
        } catch (MessagingException nobody) {
            return new Carried.Later(Trouble.NOT_REACHED, null);
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Carried.Handed();
        } catch (MessagingException trouble) {
            return outcome(trouble);
        } finally {
            hangUp(transport);
        }
    }

    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // What was taken over stays taken over, however the server says goodbye.
            LOG.debug("WA-1307 a mail server hung up first");
        }
    }

    private void connect(Transport transport) throws MessagingException {
        if (server.user().isEmpty()) {
            transport.connect();
        } else {
            transport.connect(server.user(), server.password());
        }
    }

    private static Carried outcome(MessagingException trouble) {
        for (Exception cause = trouble; cause != null; cause = next(cause)) {
            int code = code(cause);
            if (code >= REFUSED) {
                return new Carried.Never(Trouble.ADDRESS_REFUSED);
            }
            if (code > 0) {
                return new Carried.Later(Trouble.ASKED_TO_WAIT, null);
            }
        }
        // It may have taken the message over before it fell silent.
        return new Carried.Doubtful(Trouble.NO_ANSWER);
    }

    private static @Nullable Exception next(Exception trouble) {
        return trouble instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static int code(Exception trouble) {
        return switch (trouble) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException data -> data.getReturnCode();
            default -> -1;
        };
    }
}
