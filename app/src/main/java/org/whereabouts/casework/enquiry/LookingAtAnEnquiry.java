package org.whereabouts.casework.enquiry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.enquiry.WhatWasDone.Done;
import org.whereabouts.casework.reading.ReadingAnEnquiry;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.matches.FindingCompetingEnquiries;
import org.whereabouts.enquiries.matches.FindingCompetingEnquiries.Competing;
import org.whereabouts.sealing.Opened;

/// Opens one enquiry for an officer who showed who they are a short while ago, for a purpose and within
/// what they may read in a day. How to reach the family stays closed unless they need it.
@Service
class LookingAtAnEnquiry {

    private final ReadingAnEnquiry reading;
    private final Unfolding unfolding;
    private final WhatWasDone done;
    private final FindingCompetingEnquiries competing;
    private final OneEnquiry one;

    LookingAtAnEnquiry(
            ReadingAnEnquiry reading,
            Unfolding unfolding,
            WhatWasDone done,
            FindingCompetingEnquiries competing,
            OneEnquiry one) {
        this.reading = reading;
        this.unfolding = unfolding;
        this.done = done;
        this.competing = competing;
        this.one = one;
    }

    /// Opens it. Not inside of a transaction: what was read cannot be unread.
    ///
    /// @param whole whether how to reach the family is needed, too
    Outcome look(Enquiry enquiry, SignedIn.Confirmed officer, Purpose purpose, boolean whole) {
        Enquiry.Id id = enquiry.facts().id();
        return switch (reading.read(officer, id, purpose.code(whole))) {
            case ReadingAnEnquiry.Opened opened -> {
                try (Opened contents = opened.contents()) {
                    yield unfolding
                            .of(id, contents, whole, officer.officer().id())
                            .<Outcome>map(sheet -> new Seen(sheet, done.of(enquiry), others(id, officer)))
                            .orElseGet(() -> new Kept("enquiry.nothing.left"));
                }
            }
            case ReadingAnEnquiry.Gone ignored -> new Kept("enquiry.nothing.left");
            case ReadingAnEnquiry.Refused refused -> new Kept(refused.key());
        };
    }

    private @Nullable List<Other> others(Enquiry.Id id, SignedIn.Confirmed officer) {
        return competing.find(id, officer.officer().id().toString()) instanceof FindingCompetingEnquiries.Found found
                ? found.competing().stream()
                        .map(this::other)
                        .flatMap(Optional::stream)
                        .toList()
                : null;
    }

    private Optional<Other> other(Competing competes) {
        var comparison = competes.comparison();
        String bits = comparison == null ? "" : comparison.bits().tenths();
        return one.find(competes.enquiry())
                .map(there -> new Other(
                        competes.enquiry().value(), there.facts().number().toString(), bits));
    }

    /// What came of it.
    sealed interface Outcome {}

    /// It lies open.
    ///
    /// @param others open enquiries that may look for the same person; null when that cannot be said now
    record Seen(Sheet sheet, Done done, @Nullable List<Other> others) implements Outcome {
        @Override
        public String toString() {
            return "an open enquiry";
        }
    }

    /// Another enquiry that may look for the same person.
    ///
    /// @param bits of evidence, or blank
    record Other(UUID id, String number, String bits) {}

    /// It was not opened.
    ///
    /// @param key the sentence that says why
    record Kept(String key) implements Outcome {}
}
