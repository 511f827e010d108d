package org.whereabouts.telegram.filing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.draft.DroppingADraft;
import org.whereabouts.enquiries.draft.KeepingADraft;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.registry.Operation;
import org.whereabouts.telegram.talking.Talk;

/// The drafts of a talk.
@Component
public class Begun {

    private final KeepingADraft keeping;
    private final DroppingADraft dropping;

    Begun(KeepingADraft keeping, DroppingADraft dropping) {
        this.keeping = keeping;
        this.dropping = dropping;
    }

    /// The draft of an enquiry that was begun and not sent.
    Optional<Draft> enquiry(Talk talk) {
        return open(talk.enquiry());
    }

    /// The draft of a telling that was begun and not sent.
    Optional<Draft> telling(Talk talk) {
        return open(talk.telling());
    }

    /// The drafts of a telling that hold as much as one may, the first first.
    List<Draft> full(Talk talk) {
        return talk.full().stream().flatMap(code -> open(code).stream()).toList();
    }

    private Optional<Draft> open(@Nullable WordCode code) {
        return Optional.ofNullable(code).flatMap(keeping::open).filter(draft -> !draft.sent());
    }

    /// Whether anything was begun and not sent.
    public boolean any(Talk talk) {
        return enquiry(talk).isPresent()
                || telling(talk).isPresent()
                || !full(talk).isEmpty();
    }

    /// A new draft about the register of the talk.
    Draft begin(Talk talk, Journey journey) {
        Operation.Id operation = talk.operation();
        if (operation == null) {
            throw new IllegalStateException("WA-1741 no register was chosen");
        }
        return keeping.begin(journey.kind(), operation);
    }

    /// Erases what was begun and not sent.
    public Talk drop(Talk talk) {
        Stream.concat(Stream.of(enquiry(talk), telling(talk)).flatMap(Optional::stream), full(talk).stream())
                .forEach(dropping::drop);
        return talk.asking(null).telling(null).full(List.of());
    }
}
