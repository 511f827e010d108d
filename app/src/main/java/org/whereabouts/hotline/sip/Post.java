package org.whereabouts.hotline.sip;

import java.net.InetSocketAddress;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sip.ClientTransaction;
import javax.sip.Dialog;
import javax.sip.InvalidArgumentException;
import javax.sip.ListeningPoint;
import javax.sip.PeerUnavailableException;
import javax.sip.RequestEvent;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.SipFactory;
import javax.sip.SipProvider;
import javax.sip.address.AddressFactory;
import javax.sip.address.SipURI;
import javax.sip.header.CSeqHeader;
import javax.sip.header.ContactHeader;
import javax.sip.header.ContentTypeHeader;
import javax.sip.header.HeaderFactory;
import javax.sip.header.RouteHeader;
import javax.sip.header.ToHeader;
import javax.sip.header.ViaHeader;
import javax.sip.message.Message;
import javax.sip.message.MessageFactory;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/// Writes messages of SIP and sends them.
public final class Post {

    /// What we can be asked for.
    private static final List<String> ALLOWED = List.of("INVITE", "ACK", "CANCEL", "BYE", "OPTIONS", "UPDATE", "INFO");

    static final String SESSION = "application/sdp";

    private final SipProvider provider;
    private final Place place;
    private final AddressFactory addresses;
    private final HeaderFactory headers;
    private final MessageFactory messages;

    Post(SipProvider provider, Place place) {
        this.provider = provider;
        this.place = place;
        try {
            SipFactory factory = SipFactory.getInstance();
            factory.setPathName("gov.nist");
            addresses = factory.createAddressFactory();
            headers = factory.createHeaderFactory();
            messages = factory.createMessageFactory();
        } catch (PeerUnavailableException missing) {
            throw new IllegalStateException("WA-1613 the SIP stack is not there", missing);
        }
    }

    /// Answers a request; its sender not being there any more is no trouble.
    public void reply(@Nullable ServerTransaction transaction, Request request, int status, String... more) {
        try {
            Response response = response(transaction, request, status, more);
            if (transaction == null) {
                provider.sendResponse(response);
            } else {
                transaction.sendResponse(response);
            }
        } catch (SipException | ParseException | InvalidArgumentException | IllegalStateException gone) {
            throw new Unsent(gone);
        }
    }

    /// Answers a request with a session description.
    public void describe(ServerTransaction transaction, String description, String... more) {
        try {
            Response response = response(transaction, transaction.getRequest(), Response.OK, more);
            attach(response, description);
            transaction.sendResponse(response);
        } catch (SipException | ParseException | InvalidArgumentException | IllegalStateException gone) {
            throw new Unsent(gone);
        }
    }

    private Response response(@Nullable ServerTransaction in, Request request, int status, String... more)
            throws ParseException {
        Response response = messages.createResponse(status, request);
        var to = (ToHeader) response.getHeader(ToHeader.NAME);
        if (to.getTag() == null && status > Response.TRYING) {
            Dialog dialog = in == null ? null : in.getDialog();
            to.setTag(dialog == null || dialog.getLocalTag() == null ? tag() : dialog.getLocalTag());
        }
        if (status == Refusal.NO_METHOD.status()) {
            allow(response);
        }
        if (status > Response.TRYING && status < Response.MULTIPLE_CHOICES) {
            response.setHeader(contact(Received.transport(request)));
            allow(response);
            add(response, "Supported", "timer");
        }
        addAll(response, more);
        return response;
    }

    /// A request that begins something new, without a description.
    ///
    /// @param to   whom it is for
    /// @param from our own address
    /// @param id   of the call, the same for all that belong together
    public Request request(String method, SipURI to, String from, String id, long number) throws ParseException {
        try {
            String transport = transport(to);
            Request request = messages.createRequest(
                    to,
                    method,
                    headers.createCallIdHeader(id),
                    headers.createCSeqHeader(number, method),
                    headers.createFromHeader(addresses.createAddress(from), tag()),
                    headers.createToHeader(addresses.createAddress(to), null),
                    new ArrayList<>(List.of(via(transport))),
                    headers.createMaxForwardsHeader(70));
            request.setHeader(contact(transport));
            allow(request);
            return request;
        } catch (InvalidArgumentException wrong) {
            throw new IllegalStateException("WA-1614 a request that cannot be", wrong);
        }
    }

    /// Makes a request be about our own address there, as in a registration.
    public void toOurselves(Request request, String ourselves) throws ParseException {
        request.setHeader(headers.createToHeader(addresses.createAddress(ourselves), null));
    }

    /// The same request again, with headers that answer what was in its way.
    ///
    /// @param more names and values
    public Request again(Request before, String... more) throws ParseException {
        var request = (Request) before.clone();
        var number = (CSeqHeader) request.getHeader(CSeqHeader.NAME);
        try {
            number.setSeqNumber(number.getSeqNumber() + 1);
            request.removeHeader(ViaHeader.NAME);
            request.addHeader(via(transport((SipURI) request.getRequestURI())));
        } catch (InvalidArgumentException wrong) {
            throw new IllegalStateException("WA-1615 a number that cannot be", wrong);
        }
        addAll(request, more);
        return request;
    }

    /// Sends a request outside a dialog, or one that begins a dialog.
    public ClientTransaction send(Request request, Answers answers) {
        try {
            var transaction = provider.getNewClientTransaction(request);
            transaction.setApplicationData(answers);
            transaction.sendRequest();
            return transaction;
        } catch (SipException | IllegalStateException gone) {
            throw new Unsent(gone);
        }
    }

    /// Sends a request in a dialog.
    ///
    /// @param nearest     where the other side is best reached; null for where the dialog says
    /// @param description of the session; null when the request has none
    public void send(
            Dialog dialog,
            @Nullable InetSocketAddress nearest,
            String method,
            @Nullable String description,
            Answers answers,
            String... more) {
        try {
            Request request = dialog.createRequest(method);
            if (nearest != null && request.getHeader(RouteHeader.NAME) == null) {
                var uri = (SipURI) request.getRequestURI();
                uri.setHost(bracketed(nearest.getAddress().getHostAddress()));
                uri.setPort(nearest.getPort());
            }
            request.setHeader(contact(transport((SipURI) request.getRequestURI())));
            addAll(request, more);
            if (description != null) {
                attach(request, description);
            }
            var transaction = provider.getNewClientTransaction(request);
            transaction.setApplicationData(answers);
            dialog.sendRequest(transaction);
        } catch (SipException | ParseException | IllegalStateException gone) {
            throw new Unsent(gone);
        }
    }

    /// Puts a session description into a message.
    public void attach(Message message, String description) throws ParseException {
        String[] kind = SESSION.split("/");
        ContentTypeHeader type = headers.createContentTypeHeader(kind[0], kind[1]);
        message.setContent(description, type);
    }

    /// The transaction of a request.
    public @Nullable ServerTransaction transaction(RequestEvent event) {
        try {
            return event.getServerTransaction() != null
                    ? event.getServerTransaction()
                    : provider.getNewServerTransaction(event.getRequest());
        } catch (SipException again) {
            return null;
        }
    }

    /// Reads a SIP address.
    public Optional<SipURI> uri(String text) {
        try {
            return addresses.createURI(text) instanceof SipURI uri ? Optional.of(uri) : Optional.empty();
        } catch (ParseException none) {
            return Optional.empty();
        }
    }

    /// Our own address, for those whom we ring.
    public String ourselves() {
        return "sip:hotline@" + bracketed(place.called());
    }

    /// Adds a header in words.
    public void add(Message message, String name, String value) throws ParseException {
        message.addHeader(headers.createHeader(name, value));
    }

    private void allow(Message message) throws ParseException {
        for (String method : ALLOWED) {
            message.addHeader(headers.createAllowHeader(method));
        }
    }

    /// Adds headers in words, names and values.
    public void addAll(Message message, String... more) throws ParseException {
        for (int i = 0; i + 1 < more.length; i += 2) {
            add(message, more[i], more[i + 1]);
        }
    }

    private ContactHeader contact(String transport) throws ParseException {
        SipURI uri = addresses.createSipURI("hotline", bracketed(place.called()));
        uri.setPort(port(transport));
        uri.setTransportParam(transport);
        return headers.createContactHeader(addresses.createAddress(uri));
    }

    private ViaHeader via(String transport) throws ParseException, InvalidArgumentException {
        ViaHeader via = headers.createViaHeader(bracketed(place.called()), port(transport), transport, null);
        via.setRPort();
        return via;
    }

    private int port(String transport) {
        ListeningPoint point = provider.getListeningPoint(transport);
        return point == null ? place.port(transport) : point.getPort();
    }

    /// How a SIP address is reached.
    static String transport(SipURI uri) {
        String named = uri.isSecure() ? "tls" : uri.getTransportParam();
        return named == null ? "udp" : named.toLowerCase(Locale.ROOT);
    }

    private static String bracketed(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /// A new tag, or the id of a new call.
    public static String tag() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /// A message could not be sent: the other side is not there, or the dialog is over.
    public static final class Unsent extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final boolean disbelieved;

        Unsent(Exception cause) {
            super("WA-1616 not sent: " + cause.getClass().getSimpleName(), null, false, false);
            this.disbelieved = Certificates.isDisbelieved(cause);
        }

        /// Whether the other side showed a certificate that we do not believe.
        public boolean disbelieved() {
            return disbelieved;
        }
    }
}
