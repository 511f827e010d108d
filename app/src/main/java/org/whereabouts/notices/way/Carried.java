package org.whereabouts.notices.way;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What came of an attempt to carry a text.
public sealed interface Carried {

    /// It was taken over by whoever brings it further.
    record Handed() implements Carried {}

    /// It lies ready on paper; somebody has to post it.
    final class Printed implements Carried {
        private final byte[] page;

        /// @param page a PDF
        public Printed(byte[] page) {
            this.page = page.clone();
        }

        /// The PDF.
        public byte[] page() {
            return page.clone();
        }

        @Override
        public String toString() {
            return "a page";
        }
    }

    /// Not taken over; later it may be.
    ///
    /// @param pause how long the other side wants to be left alone, or null
    record Later(Trouble trouble, @Nullable Duration pause) implements Carried {}

    /// Nobody knows whether it was taken over: the answer did not come.
    record Doubtful(Trouble trouble) implements Carried {}

    /// It will never be taken over.
    record Never(Trouble trouble) implements Carried {}
}
