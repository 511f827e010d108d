package org.whereabouts.exchange.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A problem as RFC 9457 has it. What somebody sent is never repeated in it.
///
/// @param type   the address at which it explains itself
/// @param title  what the kind of problem is called
/// @param status the status of the answer
/// @param detail what to do about it, or null
/// @param at     which parameters or members it is about
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String title, int status, @Nullable String detail, List<String> at) {

    /// The media type by which it is sent.
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        at = List.copyOf(at);
    }

    /// A problem of a kind.
    ///
    /// @param base where this installation is reached
    static Problem of(Unanswerable trouble, String base) {
        Kind kind = trouble.kind();
        return new Problem(base + kind.address(), kind.title(), kind.status(), trouble.detail(), trouble.at());
    }
}
