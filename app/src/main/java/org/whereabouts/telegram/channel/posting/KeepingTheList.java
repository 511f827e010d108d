package org.whereabouts.telegram.channel.posting;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.channel.Board;
import org.whereabouts.telegram.channel.Posts;
import org.whereabouts.telegram.channel.TheList;
import org.whereabouts.telegram.channel.following.FollowingEntries;

/// Keeps the list in all its channels: follows the register, and does what is due.
@Service
public class KeepingTheList {

    /// So many posts are compared with the pages at each turn although nothing was heard of them: children come of age,
    /// and
    /// policies change, without a change in the register.
    private static final int COMPARED = 30;

    private final TheList list;
    private final FollowingEntries following;
    private final Posts posts;
    private final KeepingAChannel keeping;
    private final Clock clock;

    KeepingTheList(TheList list, FollowingEntries following, Posts posts, KeepingAChannel keeping, Clock clock) {
        this.list = list;
        this.following = following;
        this.posts = posts;
        this.keeping = keeping;
        this.clock = clock;
    }

    /// One turn.
    public void turn(Telegram telegram) {
        // Whatever is published from now on is news.
        list.boards().forEach(board -> posts.opened(board.chat(), clock.instant()));
        while (following.follow()) {
            // Until nothing more has changed.
        }
        for (Board board : list.boards()) {
            posts.touchOldest(board.chat(), COMPARED, clock.instant());
            keeping.keep(board, telegram);
        }
    }
}
