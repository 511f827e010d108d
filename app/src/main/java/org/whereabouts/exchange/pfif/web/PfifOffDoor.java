package org.whereabouts.exchange.pfif.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.whereabouts.access.keys.CallersMay;
import org.whereabouts.access.keys.NotLetIn;
import org.whereabouts.access.keys.Refusal;
import org.whereabouts.access.keys.Scope;

/// Doors of Person Finder that stay shut here, for every key and every record alike: following a person by
/// e-mail, and photographs. No key opens them, and Person Finder's clients are told so in its words.
@RestController
@ConditionalOnWebApplication
@CallersMay(Scope.READ)
class PfifOffDoor {

    /*
     * An e-mail "something is new about this person" would break bad news in writing, say to a mail provider who looks
     * for whom, and need no proof that the reader is family. Families open an enquiry. A photograph of a prisoner is
     * shown to nobody, so there is no address to answer with. Decision 0056.
     */

    @PostMapping({
        "/pfif/api/subscribe",
        "/in/{operation}/pfif/api/subscribe",
        "/pfif/api/unsubscribe",
        "/in/{operation}/pfif/api/unsubscribe",
        "/pfif/api/photo_upload",
        "/in/{operation}/pfif/api/photo_upload"
    })
    void refuse() {
        throw new NotLetIn(new Refusal.NeedsAKey());
    }
}
