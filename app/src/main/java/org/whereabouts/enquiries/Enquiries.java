package org.whereabouts.enquiries;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Enquiry.Happening;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Sealed;

/// All enquiries, with what is sealed of them.
public interface Enquiries {

    /// Adds an enquiry without its contents.
    ///
    /// @param codeHash what is kept of the word code
    /// @return false when there is one with that id, or that number, already; nothing is changed then
    boolean add(Enquiry.Open enquiry, String codeHash);

    /// Keeps what is sealed of an enquiry.
    void put(Enquiry.Id id, Contents contents);

    /// The one with this id.
    Optional<Enquiry> find(Enquiry.Id id);

    /// The same, and nobody else changes it until this transaction ends.
    Optional<Enquiry> hold(Enquiry.Id id);

    /// What is kept of the word code of the enquiry with this number.
    Optional<Code> code(Receipt.Digits number);

    /// Keeps what is kept of the digits that open where an enquiry stands; what was kept before stays.
    void put(Enquiry.Id id, String telephoneHash);

    /// What is kept of the digits of the enquiry with this number; empty when it has none.
    Optional<Code> telephoneCode(Receipt.Digits number);

    /// Puts an enquiry in the place of the one with the same id.
    ///
    /// @param what what happened
    /// @param at   when; both are added to the history
    void change(Enquiry enquiry, Happening what, Instant at);

    /// What is sealed of an enquiry; empty when it was forgotten.
    Optional<Contents> contents(Enquiry.Id id);

    /// Adds what the enquirer said later.
    void add(Enquiry.Id id, Addition addition);

    /// What the enquirer said later, the oldest first.
    List<Addition> additions(Enquiry.Id id);

    /// Deletes everything that was sealed of an enquiry.
    void forget(Enquiry.Id id);

    /// Open enquiries that expire before a moment, the next first: those to be reminded, or to rest.
    List<Enquiry.Open> expiring(Instant before);

    /// Those that rest since a moment or longer, the longest first.
    List<Enquiry.Dormant> resting(Instant since);

    /// Some open enquiries with what is sealed of the persons they look for, in the order of their ids.
    ///
    /// @param after the last one that was seen, or null to begin
    /// @param most  how many at most
    List<Waiting> waiting(Enquiry.@Nullable Id after, int most);

    /// What is sealed of an enquiry.
    record Contents(Sealed sought, Sealed enquirer) {}

    /// What is kept of a word code.
    record Code(Enquiry.Id id, String hash) {}

    /// An open enquiry as matching needs it.
    record Waiting(Enquiry.Id id, Operation.Id operation, Sealed sought) {}

    /// What the enquirer said later.
    ///
    /// @param number from 1
    /// @param about  whom or what it concerns
    /// @param sealed the words, in the field [#field()]
    record Addition(int number, About about, Instant at, Sealed sealed) {

        /// The name of the field under which the words are sealed.
        public String field() {
            return "addition/" + number;
        }
    }

    /// What an addition is about.
    enum About {
        SOUGHT,
        ENQUIRER,
        OTHER
    }
}
