/// What may be shown to whom, which entries are published, and the public pages.
///
/// An entry is published by [org.whereabouts.publication.PublishingEntries] and taken back by
/// [org.whereabouts.publication.RetractingAnEntry]. Whoever shows one asks
/// [org.whereabouts.publication.ShowingEntries], which computes a
/// [org.whereabouts.publication.card.PublicCard] from the register and the policy at that moment: no copy
/// of a person is kept here, so nothing stale can leak. The usual changes: a reason to withhold goes into
/// `policy`, a line of the card into `card`, a page into `web`, a sentence into the bundles
/// `messages*.properties`, read in `wording`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "registry",
            "registry::finding",
            "registry::standing",
            "registry::identity",
            "names",
            "matching",
            "audit",
            "pages",
            "pages::tally",
            "commandline",
            "csv",
            "clockwork"
        })
package org.whereabouts.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
