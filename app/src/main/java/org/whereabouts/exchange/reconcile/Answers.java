package org.whereabouts.exchange.reconcile;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
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

    /// A refusal, in words that tell what to do.
    static ResponseEntity<Object> refused(HttpStatus status, String detail) {
        return problem(status).body(ProblemDetail.forStatusAndDetail(status, detail));
    }

    /// The asker has had enough for now.
    static ResponseEntity<Object> later(long seconds) {
        String detail = "That was much at once. Please come again in " + seconds + " seconds, or ask us for a key.";
        return problem(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, detail));
    }

    /// There are several registers, and the address names none that exists.
    static ResponseEntity<Object> noRegister() {
        return refused(HttpStatus.NOT_FOUND, "There is no such register. Several have addresses that begin with /in/NAME.");
    }

    private static ResponseEntity.BodyBuilder problem(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
