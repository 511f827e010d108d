package org.whereabouts.exchange.reconcile;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/// Answers as programs of other sites may read them.
final class Answers {

    private Answers() {}

    /// An answer that any site may read: it is for everybody, and knows no cookie.
    static ResponseEntity<Object> open(Object body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(body);
    }
}
