package org.whereabouts.publication.policy;

/// Why an entry is not published. A value, not an error.
public enum Refusal {
    /// A child, or somebody who may be one.
    MINOR("publication.minor"),
    /// All its reports were taken back.
    NOTHING_STANDS("publication.nothing-stands"),
    /// Neither a name nor a description may be shown.
    NOTHING_TO_SHOW("publication.nothing-to-show"),
    /// A prisoner who lives, or a death before the families who asked: two officers decide.
    TAKES_TWO("publication.takes-two"),
    /// A family who asked may be waiting to be told of the death, and no two officers decided otherwise.
    FAMILY_FIRST("publication.family-first"),
    /// There is no such entry, or it was joined with another one, which is to be published instead.
    NO_SUCH_ENTRY("publication.no-such-entry"),
    /// It is not published, so that it cannot be taken back.
    NOT_PUBLISHED("publication.not-published");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    /// The stable code for audit and machines.
    public String code() {
        return code;
    }
}
