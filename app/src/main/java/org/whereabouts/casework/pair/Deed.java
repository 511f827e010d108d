package org.whereabouts.casework.pair;

import java.util.Optional;
import java.util.Set;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;

/// Something that two officers do together.
public interface Deed {

    /// Its stable name, such as `officer.invite`; the sentence `deed.NAME` says what it is.
    String name();

    /// Who may approve it.
    Set<Role> roles();

    /// Who may propose it: whoever may approve it, if a deed says nothing else.
    default Set<Role> proposers() {
        return roles();
    }

    /// Where the second officer sees for themselves, and answers, what the first one saw. A deed that has
    /// such a place is not approved from a list.
    default Optional<String> lookAt(Proposal proposal) {
        return Optional.empty();
    }

    /// Does it, in the transaction of the approval.
    ///
    /// @param approver never who proposed it
    /// @return what there is to show to the approver once, or what kept it from being done
    Done carryOut(Proposal proposal, Officer.Id approver);

    /// What came of it.
    sealed interface Done {}

    /// It is done.
    record Carried() implements Done {}

    /// It is done, and this is shown once, to the approver.
    record ToBeShown(String secret) implements Done {
        @Override
        public String toString() {
            return "to be shown";
        }
    }

    /// It is approved, and what comes of it is made afterwards, outside of this transaction, because
    /// something sealed is read for it. The deed keeps what is still to be made, so that it can be tried as
    /// often as it takes.
    ///
    /// @param place where it is made
    record ToBeMade(String place) implements Done {}

    /// It cannot be done any more; the proposal is declined.
    ///
    /// @param key the sentence that says why
    record CannotBe(String key) implements Done {}
}
