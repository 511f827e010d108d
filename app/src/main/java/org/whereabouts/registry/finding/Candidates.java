package org.whereabouts.registry.finding;

import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.Comparison;
import org.whereabouts.matching.Particulars;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;

/// Finds who in the register may be meant; the `search` room answers.
///
/// An answer comes from an index that follows the register with a short delay; whoever shows something
/// looks it up.
public interface Candidates {

    /// The entries that fit best, the best first, each once, with its best report.
    List<Candidate> find(Question question);

    /// The entries of people whose name nobody knows that share most with the question in marks, clothing,
    /// place and age; its names are not asked for.
    List<Candidate> findNameless(Question question);

    /// Whether the public would be led to an entry by any of its reports, as the index is at this moment.
    boolean leadsThePublicTo(Person person);

    /// Compares two descriptions, with the frequencies of names that the register has.
    Comparison compare(Particulars one, Particulars other);

    /// Makes what the register has taken in until now findable, and waits for it: also for those who are
    /// still writing, but not for ever. Not to be called by somebody who is: they would wait for
    /// themselves.
    ///
    /// @param progress is told from time to time how many reports have been taken up
    void catchUp(LongConsumer progress);

    /// Who is looked for.
    ///
    /// @param operation   the register to look in
    /// @param particulars what is known of the person; without a name, only the words count
    /// @param words       anything else in the asker's words (marks, clothing, place), or blank
    /// @param audience    who asks
    /// @param most        at most this many answers, at least 1
    record Question(Operation.Id operation, Particulars particulars, String words, Audience audience, int most) {}

    /// For whom an answer is.
    enum Audience {
        /// Published entries only.
        PUBLIC,
        /// Everything in the register.
        OFFICER
    }

    /// An entry that may be meant.
    ///
    /// @param person     the entry
    /// @param report     its report that fits best
    /// @param comparison why, as evidence in bits, or null when only words were asked for
    /// @param words      the words of the question that the report has too
    record Candidate(
            Person.Id person, Report.Id report, @Nullable Comparison comparison, Set<String> words) {
        public Candidate {
            words = Set.copyOf(words);
        }
    }
}
