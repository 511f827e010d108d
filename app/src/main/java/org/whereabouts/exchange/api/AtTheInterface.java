package org.whereabouts.exchange.api;

import org.springframework.stereotype.Component;
import org.whereabouts.publication.PublishedEntries.Retraction;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.publication.channel.Channel;

/// The interface for programs: what it would give out at the address of the entry.
@Component
class AtTheInterface implements Channel {

    private final ShowingEntries entries;

    AtTheInterface(ShowingEntries entries) {
        this.entries = entries;
    }

    @Override
    public String name() {
        return "api";
    }

    @Override
    public Answer ask(Retraction retraction) {
        return entries.show(retraction.entry().person()) instanceof ShowingEntries.Card
                ? new StillThere("api.gives")
                : Channel.gone("api.asked");
    }
}
