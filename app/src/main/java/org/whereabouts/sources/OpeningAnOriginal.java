package org.whereabouts.sources;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.registry.Originals;

/// Hands out an original as it came, once that stands in the audit.
@Service
public class OpeningAnOriginal {

    private final Originals originals;
    private final Audit audit;

    OpeningAnOriginal(Originals originals, Audit audit) {
        this.originals = originals;
        this.audit = audit;
    }

    /// Its bytes.
    @Transactional
    public byte[] open(Document document, String officer) {
        audit.append(new Act(officer, "document.opened", document.id().toString(), Map.of()));
        return originals.bytes(document.content().sha256());
    }
}
