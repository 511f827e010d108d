package org.whereabouts.hotline.sip;

import javax.sip.RequestEvent;

/// Hears what the other side of a dialog asks for. Called by the stack's one thread, so it does not wait.
public interface Requests {

    /// Something is asked for in the dialog.
    void asked(RequestEvent event);

    /// The dialog is over, by whatever cause.
    void over();
}
