package org.whereabouts.telegram.channel.following;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.whereabouts.publication.PublishedEntries.Retraction;
import org.whereabouts.publication.channel.Channel;
import org.whereabouts.registry.Person;
import org.whereabouts.telegram.channel.Places;
import org.whereabouts.telegram.channel.Receipts;
import org.whereabouts.telegram.channel.Receipts.Receipt;

/// The channels on Telegram, for whoever asks whether an entry that was taken back can still be read there.
///
/// What stands there is noted before it is sent, and is crossed out when Telegram has confirmed that it is gone: no
/// post
/// can be read back by a bot.
@Component
class InTheChannels implements Channel {

    private final Places places;
    private final Receipts receipts;

    InTheChannels(Places places, Receipts receipts) {
        this.places = places;
        this.receipts = receipts;
    }

    @Override
    public String name() {
        return "telegram";
    }

    @Override
    public Answer ask(Retraction retraction) {
        Person.Id person = retraction.entry().person();
        if (!places.named(List.of(person)).isEmpty()) {
            return new StillThere("telegram.named");
        }
        Optional<Instant> last = receipts.of(person).stream()
                .map(Receipt::done)
                .flatMap(Stream::ofNullable)
                .filter(done -> !done.isBefore(retraction.at()))
                .max(Instant::compareTo);
        return last.<Answer>map(done -> new Gone(done, "telegram.confirmed"))
                .orElseGet(() -> Channel.gone("telegram.nowhere"));
    }
}
