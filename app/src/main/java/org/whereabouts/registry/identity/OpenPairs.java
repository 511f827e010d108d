package org.whereabouts.registry.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.Bits;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;

/// The pairs of entries that wait for officers, and every answer that was given.
public interface OpenPairs {

    /// Adds a pair, unless it is known. One of which nobody could tell waits again when there is a newer
    /// report.
    ///
    /// @param newest the newer of the two reports compared
    void propose(Operation.Id operation, Person.Id one, Person.Id other, Report.Id newest, Bits bits);

    /// The one with this number.
    Optional<OpenPair> find(OpenPair.Id id);

    /// The same, and nobody else answers it until this transaction ends.
    Optional<OpenPair> hold(OpenPair.Id id);

    /// The pair of these two.
    Optional<OpenPair> between(Person.Id one, Person.Id other);

    /// Whether somebody is to look at it now: it is open, and neither entry was joined with another one.
    boolean waits(OpenPair.Id id);

    /// Lets the questions about an entry that was joined with another be asked about that other one, for as
    /// long as the join stands.
    void carryOver(Person.Id kept, Person.Id givenUp);

    /// Whether somebody has answered a question that was carried over because of a join.
    boolean isCarriedOn(Person.Id kept, Person.Id givenUp);

    /// The waiting ones that an officer may answer, those with most evidence first.
    List<OpenPair> waiting(String officer, int most);

    /// How many wait, and since when the oldest does.
    Backlog backlog();

    /// Puts a pair into a state.
    void put(OpenPair.Id id, OpenPair.State state, @Nullable String notFor);

    /// Keeps an answer.
    ///
    /// @return its number
    long add(OpenPair pair, OpenPair.Answer answer, String officer, String reason, String evidence);

    /// The last answers of an officer, the newest first.
    List<OpenPair.Given> given(String officer, int most);

    /// The answer with this number.
    Optional<OpenPair.Given> answer(long number);

    /// The last answer to a pair that was not taken back.
    Optional<OpenPair.Given> last(OpenPair.Id pair);

    /// Takes an answer back.
    void undo(long number, String officer);

    /// How much waits.
    ///
    /// @param oldest since when; null when nothing does
    record Backlog(long count, @Nullable Instant oldest) {}
}
