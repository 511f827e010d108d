/// The daily letter: who asked for it is told by mail how many entries are new, or that figures are, and where they
/// stand; of no person by name.
///
/// **Words.** *Subscription*: that somebody wants the letter about a *topic* (a place, a status, the figures). It is
/// *asked* for on
/// a page,
/// *invited* by a mail, and holds once it is *confirmed* by whoever has the address; it *ends* with one request, and
/// then
/// nothing is left of it.
///
/// The address is sealed; letters go out while the service is unlocked (`sending`). A day on which nothing is new is
/// quiet.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "registry",
            "publication",
            "publication :: card",
            "figures",
            "notices :: way",
            "notices :: post",
            "sealing",
            "audit",
            "pages",
            "clockwork"
        })
package org.whereabouts.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
