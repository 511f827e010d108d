package org.whereabouts.enquiries.extract;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.enquiries.extract.Extracts.Signer;
import org.whereabouts.enquiries.extract.IssuingAnExtract.Order;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.Sealing;

/// Writes down that an extract was issued, for whom it was sealed: no entry in the audit, no extract.
@Component
class Keeping {

    private final Extracts extracts;
    private final Signing signing;
    private final Sealing sealing;
    private final Audit audit;

    Keeping(Extracts extracts, Signing signing, Sealing sealing, Audit audit) {
        this.extracts = extracts;
        this.signing = signing;
        this.sealing = sealing;
        this.audit = audit;
    }

    /// Not a final method: this class is handed out behind a proxy.
    Signing signing() {
        return signing;
    }

    @Transactional
    public Extract keep(
            Order order, String id, Instant now, ExtractText text, Extract.Signature signature, Signer signer) {
        byte[] toWhom = (order.authority() + "\n" + order.purpose()).getBytes(StandardCharsets.UTF_8);
        try (Envelope envelope = sealing.open(order.enquiry().subject())) {
            var extract = new Extract(
                    id,
                    order.enquiry(),
                    now,
                    order.proposer(),
                    order.approver(),
                    text.digest(),
                    signature,
                    signer.id(),
                    envelope.seal("extract/" + id, toWhom),
                    null);
            extracts.add(extract);
            var details = Map.of("proposer", order.proposer(), "extract", id, "digest", text.digest());
            audit.append(
                    new Act(order.approver(), "extract.issued", order.enquiry().toString(), details));
            return extract;
        }
    }
}
