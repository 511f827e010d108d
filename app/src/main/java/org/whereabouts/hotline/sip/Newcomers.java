package org.whereabouts.hotline.sip;

import javax.sip.ServerTransaction;

/// Is asked about calls that come in. Called by the stack's one thread, so it does not wait.
@FunctionalInterface
public interface Newcomers {

    /// Somebody calls.
    void calls(ServerTransaction invitation);
}
