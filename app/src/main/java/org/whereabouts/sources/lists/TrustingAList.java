package org.whereabouts.sources.lists;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.whereabouts.intake.LookingAtAList;
import org.whereabouts.intake.edition.Edition.Tally;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.Documents;

/// Has a list imported without an officer, where one has said so for that list: only an edition that is plainly the
/// next
/// of the same list. What surprises waits.
@Service
class TrustingAList {

    private static final int MOST = 100;
    /// Of a list that is trusted no more than a tenth may go, or have to be set aside, without an officer.
    private static final int SHARE = 10;

    private final Lists lists;
    private final Documents documents;
    private final LookingAtAWaitingList looking;
    private final OrderingAnImport ordering;

    TrustingAList(Lists lists, Documents documents, LookingAtAWaitingList looking, OrderingAnImport ordering) {
        this.lists = lists;
        this.documents = documents;
        this.looking = looking;
        this.ordering = ordering;
    }

    /// Orders the import of those that need no officer.
    void orderTrusted() {
        for (Document.Id id : lists.waiting(MOST)) {
            if (lists.find(id).isEmpty()) {
                documents.find(id).ifPresent(this::orderIfTrusted);
            }
        }
    }

    private void orderIfTrusted(Document document) {
        Source.Id source = document.source();
        List<Terms> trusted = source == null
                ? List.of()
                : lists.habits(source).stream().filter(Terms::trusted).toList();
        Optional<Terms> one = trusted.stream()
                .filter(terms -> looking.look(document, terms) instanceof LookingAtAList.Seen seen
                        && isNextEdition(seen.differences().tally()))
                .findFirst();
        one.ifPresent(terms -> ordering.order(document, terms, "rule:trusted-list"));
    }

    private static boolean isNextEdition(Tally tally) {
        long former = tally.unchanged() + tally.changed() + tally.vanished();
        return tally.unchanged() > 0 && tally.vanished() * SHARE <= former && tally.setAside() * SHARE <= tally.rows();
    }
}
