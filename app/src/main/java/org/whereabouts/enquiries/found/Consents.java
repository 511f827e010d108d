package org.whereabouts.enquiries.found;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Sealed;

/// All consents of people found, with whom and what they concern sealed. What was said later replaces what
/// was said before; nothing is deleted.
public interface Consents {

    /// Adds one, in place of the one that the same telling had. Nobody tells a family anything meanwhile.
    void add(Consent consent);

    /// Those of an operation that hold, the oldest first.
    List<Consent> holding(Operation.Id operation);

    /// A number that another one takes the place of whenever a consent is added.
    long state();

    /// Whether nothing was added since a clearance was given; and nothing will be until this transaction
    /// ends.
    boolean stillSo(Clearance clearance);

    /// Notes of which candidates nothing may be told any more.
    void silence(Collection<UUID> candidates, UUID consent);

    /// Takes that back.
    void lift(Collection<UUID> candidates);

    /// Whether nothing may be told of a candidate.
    boolean silenced(UUID candidate);

    /// What somebody said after they had shown who they are.
    ///
    /// @param telling   by which it came
    /// @param identity  how it was established who speaks
    /// @param officer   who established it
    /// @param sealed    whom it concerns and what they wish, in the field [#field()] of the telling
    record Consent(
            UUID id,
            Telling.Id telling,
            Operation.Id operation,
            Instant since,
            Identity identity,
            String officer,
            Sealed sealed) {

        /// The name of the field under which it is sealed.
        public String field() {
            return "consent/" + id;
        }
    }

    /// How it was established that somebody is who they say.
    enum Identity {
        /// An officer saw them and their papers.
        PAPERS_SEEN,
        /// An officer saw their face beside a photograph that the service holds.
        FACE_SEEN,
        /// They answered what only they can know.
        QUESTIONS_ANSWERED,
        /// A partner organisation that knows them vouches for them.
        VOUCHED_FOR
    }

    /// Of some candidates nothing may be told any more: what is owed about them is taken back.
    record Silenced(List<UUID> candidates) {
        public Silenced {
            candidates = List.copyOf(candidates);
        }
    }
}
