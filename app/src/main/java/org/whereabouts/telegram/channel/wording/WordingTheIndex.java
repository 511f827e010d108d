package org.whereabouts.telegram.channel.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.whereabouts.pages.Words;
import org.whereabouts.registry.Operations;
import org.whereabouts.telegram.channel.Board;
import org.whereabouts.telegram.channel.Post;
import org.whereabouts.telegram.channel.TheList;

/// Words the post at the head of a channel, in all its languages: what stands here, where the whole list is, and the
/// latest posts. It
/// names nobody.
@Component
public class WordingTheIndex {

    private final Words words;
    private final Addresses addresses;
    private final WordingAPost posts;
    private final Operations operations;
    private final TheList list;

    WordingTheIndex(Words words, Addresses addresses, WordingAPost posts, Operations operations, TheList list) {
        this.words = words;
        this.addresses = addresses;
        this.posts = posts;
        this.operations = operations;
        this.list = list;
    }

    /// The words.
    ///
    /// @param digests the latest ones by language
    public String say(Board board, Map<Locale, List<Post>> digests) {
        return board.languages().stream()
                .map(language -> section(board, language, digests.getOrDefault(language, List.of())))
                .collect(Collectors.joining("\n\n"));
    }

    private String section(Board board, Locale language, List<Post> digests) {
        var lines = new ArrayList<String>();
        String name = operations
                .find(board.operation())
                .map(one -> one.name(language))
                .orElse("");
        lines.add(words.say(language, "channel.index.title", name));
        if (list.isDemo()) {
            lines.add(words.say(language, "channel.demo"));
        }
        lines.add(words.say(language, "channel.index.lead"));
        lines.add(words.say(language, "channel.index.list", addresses.list(board.operation())));
        lines.add(words.say(language, "channel.index.search", addresses.of(board.operation(), "/search")));
        lines.add(words.say(language, "channel.index.ask", addresses.of(board.operation(), "/enquire")));
        lines.add(words.say(language, "channel.index.money"));
        for (Post post : digests) {
            if (post.state() instanceof Post.Stands stands) {
                lines.add(posts.title(post.topic().period(), language) + ": "
                        + board.address(stands.message().message()));
            }
        }
        return String.join("\n", lines);
    }
}
