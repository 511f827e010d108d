package org.whereabouts.access.keys;

/// What a key opens.
public enum Scope {
    /// Searching the published register.
    SEARCH,
    /// Reading published entries, one by one and as a list.
    READ,
    /// Matching lists against the published register.
    RECONCILE,
    /// Reading figures.
    FIGURES,
    /// Being told when something is published or taken back.
    WEBHOOKS,
    /// Reading of published entries what the policy permits a partner.
    READ_FULL,
    /// Sending reports, as a source.
    WRITE;

    /// Whether nobody needs a key for it: what everybody may read on the pages.
    public boolean isForEverybody() {
        return this == SEARCH || this == READ || this == RECONCILE || this == FIGURES;
    }

    /// Whether no administrator gives it alone: it opens more than the pages show, or the register itself.
    public boolean takesTwo() {
        return this == READ_FULL || this == WRITE;
    }
}
