package org.whereabouts.enquiries.telling;

import java.util.List;
import java.util.Optional;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.telling.Telling.State;
import org.whereabouts.registry.Operation;

/// All tellings.
public interface Tellings {

    /// Adds one.
    ///
    /// @param codeHash what is kept of the words of its receipt
    /// @return false when there is one with that id, or that number, already; nothing is changed then
    boolean add(Telling telling, String codeHash);

    /// The one with this id.
    Optional<Telling> find(Telling.Id id);

    /// The same, and nobody else changes it until this transaction ends.
    Optional<Telling> hold(Telling.Id id);

    /// What is kept of the words of the receipt with this number.
    Optional<Code> code(Receipt.Digits number);

    /// Those in a state that correct no entry: first what people told of themselves, and of each the oldest
    /// first.
    List<Telling> list(Operation.Id operation, State state, int most);

    /// Puts one into another state.
    void change(Telling.Id id, State state);

    /// What is kept of the words of a receipt.
    record Code(Telling.Id id, String hash) {}
}
