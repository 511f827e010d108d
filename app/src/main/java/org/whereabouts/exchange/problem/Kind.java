package org.whereabouts.exchange.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of problems there are. Their names stand in addresses that programs compare, so none is ever renamed.
public enum Kind {
    PARAMETER_MISSING(400, "A parameter is missing"),
    PARAMETER_UNREADABLE(400, "A parameter cannot be read"),
    BODY_UNREADABLE(400, "The body cannot be read"),
    KEY_NEEDED(401, "This takes a key"),
    KEY_UNKNOWN(401, "The key is not known"),
    KEY_EXPIRED(401, "The key has expired"),
    KEY_REVOKED(401, "The key was taken back"),
    SCOPE_NEEDED(403, "The key opens other things"),
    NOT_FOUND(404, "There is nothing at this address"),
    METHOD_NOT_ALLOWED(405, "This address is asked in another way"),
    NOT_ACCEPTABLE(406, "This is not given out in that form"),
    CONFLICT(409, "This was sent before, with something else in it"),
    TAKEN_BACK(410, "This was taken back"),
    BODY_TOO_LARGE(413, "The body is too large"),
    MEDIA_TYPE_UNKNOWN(415, "This is not taken in that form"),
    NOT_TAKEN(422, "This cannot be taken"),
    BUDGET_SPENT(429, "All answers for now were given"),
    BROKEN(500, "Something broke here");

    private static final String FOLDER = "/problems/";

    private final int status;
    private final String title;

    Kind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /// The status of the answer.
    public int status() {
        return status;
    }

    /// What it is called, always in English: for people it is said in their language at [#address()].
    public String title() {
        return title;
    }

    /// What addresses and sentences call it.
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The address at which it explains itself, below that of the installation.
    public String address() {
        return FOLDER + slug();
    }

    /// The kind with this slug.
    public static Optional<Kind> named(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
