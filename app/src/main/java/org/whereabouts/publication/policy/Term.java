package org.whereabouts.publication.policy;

import java.util.Locale;

/// A rule of the policy that is not about a detail: who decides, when, and for how long. Its words stand in the bundles
/// under its code.
public enum Term {
    /// Of a prisoner and of the dead, no officer publishes anything alone.
    TWO_OFFICERS,
    /// Of a death, nothing is published while a family who asked waits to be told, unless two officers decide so.
    FAMILY_FIRST,
    /// A death that becomes known of somebody who is public already is not public until it is decided of.
    LATER_DEATH,
    /// No child is published.
    NO_CHILD,
    /// Entries end by themselves.
    EXPIRY,
    /// Renewing an entry is deciding again.
    RENEWAL,
    /// Taken back means taken back everywhere, with a receipt of each place.
    RETRACTION,
    /// What is left of an entry is that there was one.
    TOMBSTONE,
    /// A record that was suppressed never comes in again.
    SUPPRESSION;

    /// Its stable code.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
