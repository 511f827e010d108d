package org.whereabouts.publication.web;

/// How far the comparing of reports with each other has come; whoever compares may offer it, and the page "About"
/// then says it.
public interface ComparedSoFar {

    /// How far it has come now.
    Progress compared();

    /// @param compared reports that have been compared with all others
    /// @param of       reports there are
    record Progress(long compared, long of) {

        /// Whether there is nothing left to compare.
        public boolean isComplete() {
            return compared >= of;
        }
    }
}
