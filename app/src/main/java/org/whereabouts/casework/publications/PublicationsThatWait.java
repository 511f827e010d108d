package org.whereabouts.casework.publications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Role;
import org.whereabouts.casework.Queue;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntry;

/// The queue of publications that end soon, and would end unseen.
@Component
class PublicationsThatWait implements Queue {

    private static final Duration SOON = Duration.ofDays(30);
    private static final int MOST = 1000;

    private final PublishedEntries entries;
    private final Clock clock;

    PublicationsThatWait(PublishedEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /// Those that end within a month, the first to end first.
    List<PublishedEntry> ending(int most) {
        Instant now = clock.instant();
        return entries.ending(now.plus(SOON), most, now);
    }

    /// Those published last.
    List<PublishedEntry> lately(int most) {
        return entries.lately(most, clock.instant());
    }

    @Override
    public String name() {
        return "publications";
    }

    @Override
    public String path() {
        return "/desk/publications";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.EDITOR);
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Waiting waiting() {
        List<PublishedEntry> ending = ending(MOST);
        return ending.isEmpty()
                ? Waiting.NOTHING
                : new Waiting(ending.size(), ending.getFirst().expires().minus(SOON));
    }
}
