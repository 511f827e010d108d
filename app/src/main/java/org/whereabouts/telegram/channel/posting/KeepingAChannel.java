package org.whereabouts.telegram.channel.posting;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.channel.Board;
import org.whereabouts.telegram.channel.Post;
import org.whereabouts.telegram.channel.Post.Kind;
import org.whereabouts.telegram.channel.Posts;

/// Brings the posts of a channel in line with the pages, as far as Telegram lets it now: first what has to go.
@Service
public class KeepingAChannel {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingAChannel.class);
    private static final int A_TURN = 100;

    private final Posts posts;
    private final Sending sending;
    private final KeepingAPost keeping;
    private final KeepingTheIndex index;
    private final Patience patience;

    KeepingAChannel(Posts posts, Sending sending, KeepingAPost keeping, KeepingTheIndex index, Patience patience) {
        this.posts = posts;
        this.sending = sending;
        this.keeping = keeping;
        this.index = index;
        this.patience = patience;
    }

    /// Does what is due.
    public void keep(Board board, Telegram telegram) {
        int strays = posts.sendStraysAgain(board.chat());
        if (strays > 0) {
            LOG.warn("WA-1752 {} posts without a name may stand in a channel of the list by themselves", strays);
        }
        index.want(board);
        for (Post post : posts.due(board.chat(), A_TURN)) {
            if (patience.rests(board.chat())) {
                return;
            }
            if (!patience.rests(post)) {
                keep(board, post, telegram);
            }
        }
    }

    private void keep(Board board, Post post, Telegram telegram) {
        if (post.topic().kind() == Kind.INDEX) {
            index.keep(board, post, telegram);
            return;
        }
        switch (post.state()) {
            case Post.Stands stands -> keeping.keep(post, stands, telegram);
            case Post.Wanted wanted ->
                sending.shell(post, telegram).ifPresent(sent -> {
                    if (sent.state() instanceof Post.Stands stands) {
                        keeping.keep(sent, stands, telegram);
                    }
                });
        }
    }
}
