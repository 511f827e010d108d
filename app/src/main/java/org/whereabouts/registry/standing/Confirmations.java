package org.whereabouts.registry.standing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.whereabouts.registry.Person.Confirmation;
import org.whereabouts.registry.Report;

/// What two officers confirmed, and what two withdrew. Nothing in here is ever changed.
public interface Confirmations {

    /// Adds one; its number is given to it.
    ///
    /// @return its number; empty when the report is confirmed already
    Optional<Long> add(Confirmation confirmation);

    /// The one with this number, withdrawn or not.
    Optional<Confirmation> find(long number);

    /// Those of some reports that were not withdrawn.
    List<Confirmation> of(Collection<Report.Id> reports);

    /// Withdraws one: as if it had never been.
    ///
    /// @return whether it was still in force
    boolean withdraw(long number, Withdrawal withdrawal);

    /// Who withdrew one, and why.
    ///
    /// @param confirmer another one than the decider
    record Withdrawal(String decider, String confirmer, String reason, java.time.Instant at) {}
}
