/// The hotline: who cannot write, telephones, and is answered.
///
/// `line` is the telephone as the rest of this room sees it: a [org.whereabouts.hotline.line.Call] that is answered,
/// spoken
/// to and listened to by one virtual thread of its own. Signalling and sound lie below it.
///
/// **Words.** *Prompt*: a sentence that the line says by itself. *Call-back*: somebody is to be called, and what they
/// said,
/// if they left a message. *Switchboard*: who waits for a person now, and which officers take calls. *Sheet*: what an
/// officer writes down while somebody speaks; it ends as an enquiry. *Agreed word*: what a caller says the next time
/// instead of a receipt, sealed with the enquiry.
///
/// **A typical call.** `menu` answers: language, then what the caller wants, or nothing at all, which leads to a person
/// or
/// a recording too. Who wants a person enters the `switchboard`; an officer takes them at the `desk`, and the line
/// hands the
/// call over to the officer's telephone. `calls` keeps when what happened and no number; `left` what is to be done
/// afterwards; `texts` answers text messages by the same rules; `figures` is the lead's page.
///
/// Nobody imports this room: it plugs into `enquiries` and `notices`, and its pages stand on the desk. A new sentence
/// goes
/// into `prompts.tsv`, and `app/src/main/prompts/render.sh` gives it its sound.
@NullMarked
@ApplicationModule(
        displayName = "Hotline",
        allowedDependencies = {
            "names",
            "matching",
            "registry",
            "registry :: finding",
            "enquiries",
            "enquiries :: filling",
            "enquiries :: matches",
            "enquiries :: telephone",
            "notices",
            "notices :: calling",
            "notices :: gateway",
            "notices :: way",
            "notices :: wording",
            "access",
            "sealing",
            "audit",
            "pages",
            "storage",
            "clockwork",
            "commandline",
            "waiting",
            "waiting :: store"
        })
package org.whereabouts.hotline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
