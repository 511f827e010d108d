package org.whereabouts.telegram.files;

/// A file that was fetched, or why it was not. It prints nothing of itself.
public sealed interface Fetched {

    /// It is there.
    final class There implements Fetched {
        private final byte[] content;

        /// @param content all of it
        public There(byte[] content) {
            this.content = content.clone();
        }

        /// All of it.
        public byte[] content() {
            return content.clone();
        }

        @Override
        public String toString() {
            return "a file";
        }
    }

    /// It will not come.
    record NotThere(Why why) implements Fetched {}

    /// Why it will not come.
    enum Why {
        /// Larger than Telegram hands out.
        TOO_LARGE,
        /// Telegram has it no more, or did not give it for hours.
        GONE,
        /// More than one chat may bring within an hour.
        TOO_MUCH,
        /// Nobody asked for a file here.
        NOT_WANTED
    }
}
