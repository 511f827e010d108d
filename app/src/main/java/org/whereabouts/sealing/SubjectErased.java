package org.whereabouts.sealing;

/// Nothing of a subject can be opened any more.
public record SubjectErased(Subject subject) {}
