package org.whereabouts.hotline.sip;

import javax.sip.ResponseEvent;

/// Hears what is answered to a request of ours. Called by the stack's one thread, so it does not wait.
public interface Answers {

    /// An answer has come, the last or one before it.
    void answered(ResponseEvent event);

    /// Nobody answers.
    void unanswered();
}
