package org.whereabouts.audit.heads;

import java.time.Instant;
import org.whereabouts.audit.Audit.Head;

/// How far the audit had come at a moment, signed.
///
/// @param signature Ed25519 over the text before the last space of [#toString()], in hexadecimal digits
public record SignedHead(Head head, Instant at, String signature) {

    /// What is signed.
    static String message(Head head, Instant at) {
        return head + " " + at;
    }

    @Override
    public String toString() {
        return message(head, at) + " " + signature;
    }
}
