/// Numbers: those that somebody claims, and those that are counted from the register. Never mixed.
///
/// **Words.** *Claim*: a number of people with who claims it, of whom, for which period and place, how it is hedged,
/// and
/// the source it was read in. Never edited: revised by another claim, or withdrawn, and both stay visible. *Edition*:
/// the
/// counted figures of one day, stored when released. *Band*: eleven numbers that follow each other, of which one is the
/// count; the only form in which a count leaves this room.
///
/// **A typical call.** `claiming` enters a claim from the desk or from what `read` printed; an editor publishes it.
/// `counting` counts the public cards of an operation, puts each count into its band, and releases an edition
/// ([org.whereabouts.figures.FiguresReleased]). Other rooms read [org.whereabouts.figures.Claims#published] and
/// [org.whereabouts.figures.Editions#latest]. `drawing` makes charts of both, `web` the public pages, `desk` those of
/// officers. A new measure goes into [org.whereabouts.figures.Measure] and the bundles.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "registry",
            "publication",
            "publication :: card",
            "access",
            "audit",
            "matching",
            "pages",
            "clockwork",
            "commandline",
            "csv"
        })
package org.whereabouts.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
