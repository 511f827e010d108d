package org.whereabouts.publication.channel;

import org.springframework.stereotype.Component;
import org.whereabouts.publication.PublishedEntries.Retraction;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Candidates;

/// The index by which the public search finds entries, on the machine that asks.
@Component
class InTheIndex implements Channel {

    private final Candidates candidates;
    private final People people;

    InTheIndex(Candidates candidates, People people) {
        this.candidates = candidates;
        this.people = people;
    }

    @Override
    public String name() {
        return "search";
    }

    /// What was joined with another entry is found as that one, and public by its decision or not at all.
    @Override
    public Answer ask(Retraction retraction) {
        Person.Id address = retraction.entry().person();
        boolean leads = people.find(address)
                .filter(person -> person.id().equals(address))
                .filter(candidates::leadsThePublicTo)
                .isPresent();
        return leads ? new StillThere("search.leads") : Channel.gone("search.asked");
    }
}
