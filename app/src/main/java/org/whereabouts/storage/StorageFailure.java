package org.whereabouts.storage;

import org.jspecify.annotations.Nullable;

/// The store cannot be used. Its message key names a sentence that tells the operator what to do.
public final class StorageFailure extends RuntimeException {

    private final String key;
    private final String about;

    /// @param code  stable code of the failure
    /// @param key   key of the sentence in the room's messages
    /// @param about a path, an address or a program's own words; never personal data
    /// @param cause what led to it, or null
    public StorageFailure(String code, String key, String about, @Nullable Throwable cause) {
        super(code + " " + key + ": " + about, cause);
        this.key = key;
        this.about = about;
    }

    /// The key of the sentence for the operator.
    public String key() {
        return key;
    }

    /// What the sentence is about.
    public String about() {
        return about;
    }
}
