package org.whereabouts.exchange.pfif;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.exchange.pfif.Movements.Movement;
import org.whereabouts.exchange.pfif.record.Told;
import org.whereabouts.exchange.pfif.telling.TellingRecords;
import org.whereabouts.publication.PublishedEntries.Retraction;
import org.whereabouts.publication.channel.Channel;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import org.whereabouts.registry.Person;

/// The records of PFIF: read as everybody reads them and as a partner does; and the feeds, in which a
/// placeholder has to stand where followers come by.
@Component
@ConditionalOnWebApplication
class InPfif implements Channel {

    private final TellingRecords telling;
    private final Movements movements;
    private final Operations operations;

    InPfif(TellingRecords telling, Movements movements, Operations operations) {
        this.telling = telling;
        this.movements = movements;
        this.operations = operations;
    }

    @Override
    public String name() {
        return "pfif";
    }

    @Override
    public Answer ask(Retraction retraction) {
        Person.Id person = retraction.entry().person();
        Optional<Operation> register = operations.find(retraction.entry().operation());
        if (register.isEmpty()) {
            return new Unknown("pfif.no.register");
        }
        Operation operation = register.get();
        if (isTold(operation, person, false) || isTold(operation, person, true)) {
            return new StillThere("pfif.tells");
        }
        Movement row = movements.newest(List.of(person)).get(person);
        if (row == null) {
            return Channel.gone("pfif.never");
        }
        return row.hidden() && isPlaceholder(operation, row, false) && isPlaceholder(operation, row, true)
                ? Channel.gone("pfif.placeholder")
                : new StillThere("pfif.followers.wait");
    }

    private boolean isTold(Operation operation, Person.Id person, boolean partner) {
        return !telling.tell(operation, List.of(person), partner).isEmpty();
    }

    private boolean isPlaceholder(Operation operation, Movement row, boolean partner) {
        return telling.tell(operation, List.of(row), partner).stream().allMatch(Told::isPlaceholder);
    }
}
