package org.whereabouts.intake.reading;

/// What somebody is in an article.
public enum Role {
    /// Of whom a fate is told.
    SUBJECT,
    /// Who holds an office and speaks or acts in it.
    OFFICIAL,
    /// Who explains and judges.
    COMMENTATOR,
    /// Who wrote or reports it.
    AUTHOR,
    OTHER
}
