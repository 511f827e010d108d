package org.whereabouts.exchange.problem;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ends a request of a program that cannot be answered.
public final class Unanswerable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final @Nullable String detail;
    private final transient List<String> at;

    /// A problem of which its kind says all.
    public Unanswerable(Kind kind) {
        this(kind, null);
    }

    /// A problem with some parameters.
    ///
    /// @param detail what to do about it; nothing that somebody sent
    /// @param at     their names
    public Unanswerable(Kind kind, @Nullable String detail, String... at) {
        super("WA-1904 a request could not be answered", null, false, false);
        this.kind = kind;
        this.detail = detail;
        this.at = List.of(at);
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable String detail() {
        return detail;
    }

    public List<String> at() {
        return at;
    }
}
