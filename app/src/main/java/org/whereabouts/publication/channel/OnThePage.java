package org.whereabouts.publication.channel;

import org.springframework.stereotype.Component;
import org.whereabouts.publication.PublishedEntries.Retraction;
import org.whereabouts.publication.ShowingEntries;

/// The page of an entry.
@Component
class OnThePage implements Channel {

    private final ShowingEntries showing;

    OnThePage(ShowingEntries showing) {
        this.showing = showing;
    }

    @Override
    public String name() {
        return "page";
    }

    /// Asks what the page asks. An address that leads to another entry shows nothing of this one: that one is public by
    /// a decision of its own.
    @Override
    public Answer ask(Retraction retraction) {
        return switch (showing.show(retraction.entry().person())) {
            case ShowingEntries.TakenBack _ -> Channel.gone("page.taken.back");
            case ShowingEntries.Nothing _ -> Channel.gone("page.nothing");
            case ShowingEntries.Moved _ -> Channel.gone("page.moved");
            case ShowingEntries.Card _ -> new StillThere("page.shows");
        };
    }
}
