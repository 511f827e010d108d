package org.whereabouts.telegram.channel;

import java.util.List;
import org.springframework.stereotype.Component;

/// The rolling list of this installation: the channels in which it stands, once somebody has opened it.
@Component
public class TheList {

    private static final Open CLOSED =
            new Open(List.of(), new Manner(Manner.Period.DAY, new Manner.Nobody(), 0), "", false);

    private volatile Open open = CLOSED;

    TheList() {}

    /// Opens it.
    ///
    /// @param pages the address of the pages
    /// @param demo  whether all people in the register are invented, which every post then says
    public void open(List<Board> boards, Manner manner, String pages, boolean demo) {
        open = new Open(boards, manner, pages, demo);
    }

    /// Closes it; what stands in the channels stays there.
    public void close() {
        open = CLOSED;
    }

    /// The channels; none while it is closed.
    public List<Board> boards() {
        return open.boards();
    }

    /// How it is kept.
    public Manner manner() {
        return open.manner();
    }

    /// The address of the pages.
    public String pages() {
        return open.pages();
    }

    /// Whether everybody in it is invented.
    public boolean isDemo() {
        return open.demo();
    }

    private record Open(List<Board> boards, Manner manner, String pages, boolean demo) {
        Open {
            boards = List.copyOf(boards);
        }
    }
}
