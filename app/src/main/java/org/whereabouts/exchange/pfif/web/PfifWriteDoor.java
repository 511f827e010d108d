package org.whereabouts.exchange.pfif.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.whereabouts.access.keys.Caller;
import org.whereabouts.access.keys.CallersMay;
import org.whereabouts.access.keys.NotLetIn;
import org.whereabouts.access.keys.Refusal;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.pfif.writing.WritingRecords;
import org.whereabouts.exchange.problem.Addressed;
import org.whereabouts.exchange.problem.Kind;
import org.whereabouts.exchange.problem.Unanswerable;
import org.whereabouts.intake.PfifRecords;

/// Takes records that partners send.
@RestController
@ConditionalOnWebApplication
class PfifWriteDoor {

    /// What is said to whoever sends more at once than is taken.
    static final Supplier<Unanswerable> TOO_MANY =
            () -> new Unanswerable(Kind.BODY_TOO_LARGE, "At most " + PfifRecords.MOST + " records at once, and 20 MB");

    private static final int LARGEST = 20 << 20;

    private final WritingRecords writing;
    private final Addressed addressed;

    PfifWriteDoor(WritingRecords writing, Addressed addressed) {
        this.writing = writing;
        this.addressed = addressed;
    }

    /// The body is read from the request itself: clients send it as any type, also as a form.
    @PostMapping({"/pfif/api/write", "/in/{operation}/pfif/api/write"})
    @CallersMay(Scope.WRITE)
    ResponseEntity<byte[]> write(
            Caller caller, @PathVariable(required = false) @Nullable String operation, HttpServletRequest request)
            throws IOException {
        if (!(caller instanceof Caller.Holder holder)) {
            throw new NotLetIn(new Refusal.NeedsAKey());
        }
        byte[] document = request.getInputStream().readNBytes(LARGEST + 1);
        if (document.length > LARGEST) {
            throw TOO_MANY.get();
        }
        PfifRecords.Sent sent = switch (PfifRecords.read(document)) {
            case PfifRecords.Sent records -> records;
            case PfifRecords.TooMany _ -> throw TOO_MANY.get();
            case PfifRecords.Unreadable _ ->
                throw new Unanswerable(Kind.BODY_UNREADABLE, "Invalid XML: this is no PFIF document");
        };
        var out = new ByteArrayOutputStream();
        StatusDocument.write(out, writing.write(addressed.operation(operation).id(), holder.key(), document, sent));
        return ResponseEntity.ok().header("Content-Type", PfifApiDoor.XML).body(out.toByteArray());
    }
}
