package org.whereabouts.casework.extract;

import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.reading.Readings;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.extract.RevokingAnExtract;
import org.whereabouts.pages.Page;

/// Where verifiers order, make and revoke extracts for authorities.
@Page
@OpenTo(Role.VERIFIER)
class AuthorityPages {

    private final OrderingAnExtract ordering;
    private final MakingAnExtract making;
    private final RevokingAnExtract revoking;
    private final Readings readings;
    private final Clock clock;

    AuthorityPages(
            OrderingAnExtract ordering,
            MakingAnExtract making,
            RevokingAnExtract revoking,
            Readings readings,
            Clock clock) {
        this.ordering = ordering;
        this.making = making;
        this.revoking = revoking;
        this.readings = readings;
        this.clock = clock;
    }

    @PostMapping("/desk/enquiries/{id}/extract")
    String order(
            SignedIn officer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "false") boolean enquirer) {
        var wish = new OrderingAnExtract.Wish(authority, purpose, language, enquirer);
        return said(id, ordering.order(new Enquiry.Id(id), wish, officer));
    }

    /// The paper itself, which is kept nowhere; or the way back to the page that says why there is none.
    @PostMapping("/desk/enquiries/{id}/extract/made")
    ResponseEntity<byte[]> make(SignedIn officer, @PathVariable UUID id, @RequestParam UUID order) {
        Optional<SignedIn.Confirmed> confirmed = officer.confirmed(clock.instant());
        if (confirmed.isEmpty()) {
            return to("/desk/confirm?back=/desk/enquiries/" + id);
        }
        return switch (making.make(new Enquiry.Id(id), order, confirmed.get())) {
            case MakingAnExtract.Made made -> {
                decided(id, officer);
                yield paper(made);
            }
            case MakingAnExtract.Kept kept -> to("/desk/enquiries/" + id + "?said=" + kept.key());
        };
    }

    private static ResponseEntity<byte[]> paper(MakingAnExtract.Made made) {
        var attached = ContentDisposition.attachment().filename("extract.pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(made.paper().pdf());
    }

    private static ResponseEntity<byte[]> to(String place) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(place))
                .build();
    }

    @PostMapping("/desk/enquiries/{id}/extract/revoked")
    String revoke(SignedIn officer, @PathVariable UUID id, @RequestParam String extract) {
        if (officer.confirmed(clock.instant()).isEmpty()) {
            return "redirect:/desk/confirm?back=/desk/enquiries/" + id;
        }
        boolean revoked = revoking.revoke(new Enquiry.Id(id), extract, officer.actor(), "desk");
        return said(id, revoked ? "outgoing.revoked" : "outgoing.revoked.before");
    }

    private void decided(UUID id, SignedIn officer) {
        readings.decided(officer.officer().id(), id, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static String said(UUID id, String key) {
        return "redirect:/desk/enquiries/" + id + "?said=" + key;
    }
}
