package org.whereabouts.telegram.files;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.whereabouts.telegram.api.Answer;
import org.whereabouts.telegram.api.Event.FileSent;
import org.whereabouts.telegram.api.Refusal;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.files.Fetched.NotThere;
import org.whereabouts.telegram.files.Fetched.There;
import org.whereabouts.telegram.files.Fetched.Why;

/// Fetches the files of a message. Whoever asks holds nothing open meanwhile: a large one takes minutes.
@Service
public class FetchingFiles {

    /// How long somebody's message waits for Telegram to hand out what they sent with it.
    static final Duration PATIENCE = Duration.ofHours(6);

    /// Ten of the largest.
    static final long AN_HOUR = 10L * Telegram.LARGEST;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Clock clock;
    private final Map<String, Long> brought = new HashMap<>();
    private Instant counted = Instant.MIN;

    FetchingFiles(Clock clock) {
        this.clock = clock;
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// All that will come.
    public record Came(List<Fetched> files) implements Outcome {
        public Came {
            files = List.copyOf(files);
        }
    }

    /// It is to be asked again.
    public record Later(Duration pause) implements Outcome {}

    /// Fetches them.
    ///
    /// @param chat  a digest
    /// @param since when the message came
    public Outcome fetch(Telegram telegram, String chat, Instant since, List<FileSent> files) {
        var fetched = new ArrayList<Fetched>();
        for (FileSent file : files) {
            if (file.size() > Telegram.LARGEST) {
                fetched.add(new NotThere(Why.TOO_LARGE));
                continue;
            }
            if (isTooMuch(chat)) {
                fetched.add(new NotThere(Why.TOO_MUCH));
                continue;
            }
            switch (telegram.file(file.id())) {
                case Answer.Done<byte[]>(var content) -> fetched.add(there(chat, content));
                case Answer.Refused<byte[]>(var why) ->
                    fetched.add(new NotThere(why == Refusal.TOO_LARGE ? Why.TOO_LARGE : Why.GONE));
                case Answer.TooSoon<byte[]>(var pause) -> {
                    return new Later(pause);
                }
                case Answer.NotReached<byte[]> nobody -> {
                    return silent(since, files);
                }
                case Answer.Unknown<byte[]> silent -> {
                    return silent(since, files);
                }
            }
        }
        return new Came(fetched);
    }

    /// None of them: nobody asked for a file.
    public static List<Fetched> unwanted(List<FileSent> files) {
        return files.stream().<Fetched>map(file -> new NotThere(Why.NOT_WANTED)).toList();
    }

    /// The longer it was silent, the more rarely it is asked; after hours its person is told.
    private Outcome silent(Instant since, List<FileSent> files) {
        Duration waited = Duration.between(since, clock.instant());
        if (waited.compareTo(PATIENCE) > 0) {
            return new Came(
                    files.stream().<Fetched>map(file -> new NotThere(Why.GONE)).toList());
        }
        Duration pause = waited.dividedBy(4);
        if (pause.compareTo(SHORTEST) < 0) {
            return new Later(SHORTEST);
        }
        return new Later(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    }

    private synchronized boolean isTooMuch(String chat) {
        Instant now = clock.instant();
        if (counted.isBefore(now.minus(HOUR))) {
            counted = now;
            brought.clear();
        }
        return brought.getOrDefault(chat, 0L) >= AN_HOUR;
    }

    private synchronized There there(String chat, byte[] content) {
        brought.merge(chat, (long) content.length, Long::sum);
        return new There(content);
    }
}
