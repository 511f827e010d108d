package org.whereabouts.publication;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Visibility;

/// Tells whoever finds people which entries the public may find.
@Component
class VisibleEntries implements Visibility {

    private final PublishedEntries entries;
    private final Rules rules;

    VisibleEntries(PublishedEntries entries, Rules rules) {
        this.entries = entries;
        this.rules = rules;
    }

    @Override
    public Set<Person.Id> published(Collection<Person.Id> people) {
        return entries.among(people, rules.now());
    }
}
