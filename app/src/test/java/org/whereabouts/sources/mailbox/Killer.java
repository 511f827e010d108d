package org.whereabouts.sources.mailbox;

import java.util.List;
import java.util.Random;
import org.whereabouts.sources.mailbox.imap.Counter;
import org.whereabouts.sources.mailbox.imap.PostOffice;
import org.whereabouts.sources.mailbox.imap.ServerAway;
import org.whereabouts.sources.mailbox.imap.ServerTrouble;

/// A post office where the program dies, or the connection does, before or after any step.
final class Killer implements PostOffice {

    private static final int ONE_IN = 25;

    private final PostOffice office;
    private final Random chance;

    Killer(PostOffice office, Random chance) {
        this.office = office;
        this.chance = chance;
    }

    @Override
    public Counter open() throws ServerAway {
        return new Shop(office.open(), chance, ONE_IN);
    }

    /// A visit there.
    static class Shop implements Counter {
        private final Counter counter;
        private final Random chance;
        private final int oneIn;

        Shop(Counter counter, Random chance, int oneIn) {
            this.counter = counter;
            this.chance = chance;
            this.oneIn = oneIn;
        }

        @Override
        public long validity() {
            return counter.validity();
        }

        @Override
        public List<Long> waiting(long after) throws ServerAway {
            return counter.waiting(after);
        }

        @Override
        public Fetched fetch(long uid) throws ServerAway {
            Fetched fetched = counter.fetch(uid);
            if (chance.nextInt(oneIn) == 1) {
                throw new ServerAway(ServerTrouble.LOST);
            }
            return fetched;
        }

        @Override
        public void settle(long uid) throws ServerAway {
            int what = chance.nextInt(oneIn);
            if (what == 0) {
                throw new Killed();
            }
            counter.settle(uid);
            if (what == 1) {
                throw new Killed();
            }
        }

        @Override
        public void close() {
            counter.close();
        }
    }
}
