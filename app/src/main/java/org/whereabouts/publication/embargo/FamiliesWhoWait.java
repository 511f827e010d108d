package org.whereabouts.publication.embargo;

import java.util.Collection;
import java.util.Set;
import org.whereabouts.registry.Person;

/// Knows about whom a family has asked that was not told yet. Where nobody can know it, because the service is locked
/// and enquiries are open, everybody may be waited for.
///
/// What it says is for the decision and never for a page, a log or an answer: that somebody is sought is a secret.
public interface FamiliesWhoWait {

    /// Those of some people for news of whom a family may be waiting.
    Set<Person.Id> among(Collection<Person> people);
}
