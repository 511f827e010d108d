package org.whereabouts.publication.channel;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.whereabouts.publication.PublishedEntries;

/// Asks each channel whether what was taken back is gone there, and notes the answer.
@Service
class AskingTheChannels {

    private static final Logger LOG = LoggerFactory.getLogger(AskingTheChannels.class);
    private static final int AT_A_TIME = 200;

    private final Map<String, Channel> channels;
    private final PublishedEntries entries;
    private final Receipts receipts;
    private final Clock clock;

    AskingTheChannels(List<Channel> channels, PublishedEntries entries, Receipts receipts, Clock clock) {
        this.channels = channels.stream().collect(Collectors.toUnmodifiableMap(Channel::name, Function.identity()));
        this.entries = entries;
        this.receipts = receipts;
        this.clock = clock;
    }

    /// Asks for all that is due.
    ///
    /// @param goesOn asked in between, whether to go on
    void ask(BooleanSupplier goesOn) {
        receipts.follow(channels.keySet(), clock.instant());
        List<Receipt> due;
        do {
            due = receipts.due(clock.instant(), AT_A_TIME);
            for (Receipt receipt : due) {
                receipts.answered(receipt, answer(receipt), clock.instant());
            }
        } while (due.size() == AT_A_TIME && goesOn.getAsBoolean());
    }

    /// A channel that breaks must not keep us from asking the others.
    private Channel.Answer answer(Receipt receipt) {
        Channel channel = channels.get(receipt.channel());
        if (channel == null) {
            return new Channel.Unknown("nobody");
        }
        try {
            return entries.retraction(receipt.retraction())
                    .map(channel::ask)
                    .orElseGet(() -> new Channel.Unknown("nobody"));
        } catch (RuntimeException trouble) {
            LOG.warn(
                    "WA-2100 the channel {} could not be asked: {}",
                    receipt.channel(),
                    trouble.getClass().getSimpleName());
            return new Channel.Unknown("broken");
        }
    }
}
