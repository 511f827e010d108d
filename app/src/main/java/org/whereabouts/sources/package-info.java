/// Documents that come in, whose they are, and what was read in them for officers to decide of.
///
/// **Words.** *Document*: something that came in, kept byte for byte; the same bytes are one document, however often
/// they
/// come. *Arrival*: that it came, by which way, from where, when. *Ledger*: what we know of a source beyond its grade,
/// and
/// how its grade came to be. *Proposal*: a person or a figure that was read in a document; nothing is done with it
/// until
/// an officer decides.
///
/// **A typical call.** Whoever brings something (the desk, the mailbox, a watched folder, a command) makes an
/// [org.whereabouts.sources.Arrival] of it and gives it to [org.whereabouts.sources.TakingADocumentIn]; what comes back
/// says whether it is new. `reading` reads new articles behind, `inbox` decides of proposals, `ledger` keeps what is
/// known
/// of sources, `desk` shows all of it.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "names",
            "matching",
            "registry",
            "registry :: standing",
            "intake",
            "intake :: column",
            "intake :: edition",
            "intake :: reading",
            "figures",
            "figures :: claiming",
            "publication :: embargo",
            "access",
            "audit",
            "pages",
            "clockwork",
            "clockwork :: store",
            "sealing",
            "storage",
            "commandline",
            "csv"
        })
package org.whereabouts.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
