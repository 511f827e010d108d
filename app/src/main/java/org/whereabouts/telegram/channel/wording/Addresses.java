package org.whereabouts.telegram.channel.wording;

import org.springframework.stereotype.Component;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import org.whereabouts.telegram.channel.TheList;

/// Where the pages are that a post points to.
@Component
class Addresses {

    private final TheList list;
    private final Operations operations;

    Addresses(TheList list, Operations operations) {
        this.list = list;
        this.operations = operations;
    }

    /// The page of an entry.
    String of(PublicCard card) {
        return of(card.operation(), "/people/" + card.person());
    }

    /// The rolling list on the pages.
    String list(Operation.Id operation) {
        return of(operation, "/list");
    }

    /// A page of a register.
    String of(Operation.Id operation, String page) {
        return list.pages() + (operations.all().size() > 1 ? "/in/" + operation : "") + page;
    }
}
