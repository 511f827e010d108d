package org.whereabouts.hotline.sip;

import gov.nist.javax.sip.DialogTimeoutEvent;
import gov.nist.javax.sip.SipListenerExt;
import javax.sip.Dialog;
import javax.sip.DialogTerminatedEvent;
import javax.sip.IOExceptionEvent;
import javax.sip.RequestEvent;
import javax.sip.ResponseEvent;
import javax.sip.ServerTransaction;
import javax.sip.TimeoutEvent;
import javax.sip.TransactionTerminatedEvent;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Leads what comes in to whom it is for: a request to its dialog, an answer to who asked.
final class Dispatching implements SipListenerExt {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatching.class);

    private final Post post;
    private final Newcomers newcomers;

    Dispatching(Post post, Newcomers newcomers) {
        this.post = post;
        this.newcomers = newcomers;
    }

    @Override
    public void processRequest(RequestEvent event) {
        guard(() -> {
            Dialog dialog = event.getDialog();
            if (dialog != null && dialog.getApplicationData() instanceof Requests requests) {
                requests.asked(event);
            } else {
                outside(event);
            }
        });
    }

    private void outside(RequestEvent event) {
        Request request = event.getRequest();
        String method = request.getMethod();
        if (method.equals(Request.ACK)) {
            return;
        }
        ServerTransaction transaction = post.transaction(event);
        if (transaction == null) {
            return;
        }
        switch (method) {
            case Request.INVITE -> newcomers.calls(transaction);
            case Request.OPTIONS ->
                post.reply(transaction, request, Response.OK, "Accept", "application/sdp", "Accept-Language", "en");
            case Request.BYE, Request.CANCEL, Request.UPDATE, Request.INFO, Request.PRACK ->
                post.reply(transaction, request, Refusal.NO_CALL.status());
            default -> post.reply(transaction, request, Refusal.NO_METHOD.status());
        }
    }

    @Override
    public void processResponse(ResponseEvent event) {
        guard(() -> {
            if (event.getClientTransaction() != null
                    && event.getClientTransaction().getApplicationData() instanceof Answers answers) {
                answers.answered(event);
            }
        });
    }

    @Override
    public void processTimeout(TimeoutEvent event) {
        guard(() -> {
            if (!event.isServerTransaction()
                    && event.getClientTransaction().getApplicationData() instanceof Answers answers) {
                answers.unanswered();
            }
        });
    }

    @Override
    public void processDialogTerminated(DialogTerminatedEvent event) {
        over(event.getDialog());
    }

    @Override
    public void processDialogTimeout(DialogTimeoutEvent event) {
        over(event.getDialog());
    }

    private static void over(Dialog dialog) {
        guard(() -> {
            if (dialog.getApplicationData() instanceof Requests requests) {
                requests.over();
            }
        });
    }

    @Override
    public void processIOException(IOExceptionEvent event) {
        // The transaction or the dialog that it belongs to says so when its time is over.
    }

    @Override
    public void processTransactionTerminated(TransactionTerminatedEvent event) {
        // Its last answer has been told.
    }

    /// The stack's one thread survives whatever somebody sends. At debug, or whoever sends it would fill the log.
    private static void guard(Runnable deed) {
        try {
            deed.run();
        } catch (Post.Unsent gone) {
            LOG.debug("WA-1617 an answer could not be sent");
        } catch (RuntimeException trouble) {
            LOG.debug("WA-1618 a message failed: {}", trouble.getClass().getSimpleName());
        }
    }
}
