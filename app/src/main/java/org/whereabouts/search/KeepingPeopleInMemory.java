package org.whereabouts.search;

import org.springframework.stereotype.Component;
import org.whereabouts.registry.finding.PeopleInMemory;

/// Makes indexes of people in memory.
@Component
class KeepingPeopleInMemory implements PeopleInMemory.Making {

    @Override
    public PeopleInMemory make() {
        return new PeopleInAHeapIndex();
    }
}
