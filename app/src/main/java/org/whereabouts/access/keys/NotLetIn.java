package org.whereabouts.access.keys;

import java.io.Serial;

/// Ends a request of a caller who is not let in. How that is said depends on what they speak.
public final class NotLetIn extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public NotLetIn(Refusal refusal) {
        super("WA-1902 a caller was not let in", null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
