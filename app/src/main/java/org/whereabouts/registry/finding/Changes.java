package org.whereabouts.registry.finding;

import java.util.Collection;
import java.util.List;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;

/// What has changed in the register since a moment: an index follows it and is never told directly.
public interface Changes {

    /// The reports that were added or changed after a mark, in a stable order. A report whose entry was joined,
    /// parted, published or taken back counts as changed.
    ///
    /// @param most at most this many, at least 1
    Page after(Mark mark, int most);

    /// Tells one database from another, also from the one it was restored from: what follows the changes of one knows
    /// nothing of the other's.
    String lineage();

    /// The number of this moment in the order of changes: what has begun to change until now has a lower one.
    long moment();

    /// The number below which every change has ended: from here on [#after] tells all that is still to come.
    long settled();

    /// Whether everything that began before a moment has ended, so that [#after] holds back nothing of it.
    boolean isSettled(long moment);

    /// Says that something outside the register changed how these entries are to be found.
    void touch(Collection<Person.Id> people);

    /// A place in the order of changes.
    ///
    /// @param transaction the database's number of the change
    /// @param report      the last report of that change already seen
    record Mark(long transaction, long report) {
        /// Before everything.
        public static final Mark START = new Mark(0, 0);
    }

    /// Some changes, and where to go on.
    ///
    /// @param reports what changed, each as it is now
    /// @param next    the mark to ask with next time
    /// @param last    whether nothing more had changed when this was read
    record Page(List<Changed> reports, Mark next, boolean last) {
        public Page {
            reports = List.copyOf(reports);
        }
    }

    /// A report as it is now, and the operation in whose register it stands.
    record Changed(Operation.Id operation, Report report) {}
}
