package org.whereabouts.telegram.opening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whereabouts.pages.Words;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Status;
import org.whereabouts.telegram.api.ChatId;
import org.whereabouts.telegram.channel.Board;
import org.whereabouts.telegram.channel.Manner;
import org.whereabouts.telegram.opening.Settings.Wrong;

/// What an installation wants its list in channels to be like, read from settings.
final class ListSettings {

    private static final Pattern NUMBER = Pattern.compile("-100[0-9]{6,13}");
    private static final Pattern NAME = Pattern.compile("@[A-Za-z][A-Za-z0-9_]{3,31}");
    private static final Pattern REGISTER = Pattern.compile("in:.+");
    private static final int USUALLY = 200;
    private static final int MOST = 2000;

    private final Function<String, @Nullable String> settings;

    /// @param settings the value of a name, null where nothing was set
    ListSettings(Function<String, @Nullable String> settings) {
        this.settings = settings;
    }

    /// The channels: `-1001234567890 uk ru @invented_list, -1009876543210 en in:main`.
    ///
    /// @throws Wrong when one cannot be read, or stands there twice
    List<Board> boards() throws Wrong {
        var boards = new ArrayList<Board>();
        var seen = new HashSet<ChatId>();
        for (String one : text("list.channels").orElse("").split(",")) {
            if (!one.isBlank()) {
                Board board = board(one.strip().split("\\s+"));
                if (!seen.add(board.chat())) {
                    throw new Wrong("list.channels", "wrong.list");
                }
                boards.add(board);
            }
        }
        return boards;
    }

    private static Board board(String... words) throws Wrong {
        if (!NUMBER.matcher(words[0]).matches()) {
            throw new Wrong("list.channels", "wrong.list");
        }
        String name = "";
        Operation.Id operation = Operation.FIRST;
        var languages = new ArrayList<Locale>();
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            if (NAME.matcher(word).matches()) {
                name = word.substring(1);
            } else if (REGISTER.matcher(word).matches()) {
                operation = Operation.Id.parse(word.substring("in:".length()))
                        .orElseThrow(() -> new Wrong("list.channels", "wrong.list"));
            } else {
                languages.add(language(word));
            }
        }
        if (languages.isEmpty()) {
            throw new Wrong("list.channels", "wrong.list");
        }
        return new Board(
                new ChatId(Long.parseLong(words[0])),
                name,
                operation,
                languages.stream().distinct().toList());
    }

    private static Locale language(String tag) throws Wrong {
        return Words.LANGUAGES.stream()
                .filter(one -> one.toLanguageTag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new Wrong("list.channels", "wrong.list"));
    }

    /// How the list is kept.
    ///
    /// @throws Wrong when a setting cannot be followed
    Manner manner() throws Wrong {
        return new Manner(period(), singles(), most());
    }

    private Manner.Period period() throws Wrong {
        return switch (text("list.period").orElse("day")) {
            case "day" -> Manner.Period.DAY;
            case "week" -> Manner.Period.WEEK;
            default -> throw new Wrong("list.period", "wrong.period");
        };
    }

    private Manner.Singles singles() throws Wrong {
        String said = text("list.singles").orElse("off");
        return switch (said) {
            case "off" -> new Manner.Nobody();
            case "every" -> new Manner.Everybody();
            default -> new Manner.Those(statuses(said));
        };
    }

    private static Set<Status> statuses(String said) throws Wrong {
        var statuses = EnumSet.noneOf(Status.class);
        for (String word : said.split("[,\\s]+")) {
            statuses.add(status(word));
        }
        return statuses;
    }

    private static Status status(String word) throws Wrong {
        try {
            return Status.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException none) {
            throw new Wrong("list.singles", "wrong.singles");
        }
    }

    private int most() throws Wrong {
        try {
            int most = text("list.most").map(Integer::parseInt).orElse(USUALLY);
            if (most >= 1 && most <= MOST) {
                return most;
            }
        } catch (NumberFormatException none) {
            // Said below.
        }
        throw new Wrong("list.most", "wrong.most");
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(settings.apply(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
