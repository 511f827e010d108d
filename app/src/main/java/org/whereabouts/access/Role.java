package org.whereabouts.access;

/// What an officer may do.
public enum Role {
    /// Takes calls, and tells those who call what they may be told.
    OPERATOR,
    /// Judges who is who, and what is so.
    VERIFIER,
    /// Publishes and takes back.
    EDITOR,
    /// Reads the audit, and nothing sealed.
    AUDITOR,
    /// Lets officers in, and decides what needs two.
    ADMINISTRATOR
}
