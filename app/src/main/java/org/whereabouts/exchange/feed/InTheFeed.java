package org.whereabouts.exchange.feed;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.whereabouts.exchange.api.Registers;
import org.whereabouts.publication.PublishedEntries.Retraction;
import org.whereabouts.publication.channel.Channel;
import org.whereabouts.registry.Operations;

/// The feed: it is drawn up and read.
@Component
@ConditionalOnWebApplication
class InTheFeed implements Channel {

    private final DrawingUpTheFeed drawing;
    private final Registers registers;
    private final Operations operations;

    InTheFeed(DrawingUpTheFeed drawing, Registers registers, Operations operations) {
        this.drawing = drawing;
        this.registers = registers;
        this.operations = operations;
    }

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public Answer ask(Retraction retraction) {
        var entry = retraction.entry();
        String id = "<id>" + registers.page(entry.operation(), entry.person()) + "</id>";
        return operations
                .find(entry.operation())
                .map(operation -> new String(drawing.draw(operation, null).write(), StandardCharsets.UTF_8))
                .filter(feed -> feed.contains(id))
                .<Answer>map(feed -> new StillThere("feed.has"))
                .orElseGet(() -> Channel.gone("feed.read"));
    }
}
