/// What is owed to whom, in which words, by which way: news is told, once, and never written down for
/// others to read.
///
/// **Words.** *News*: what a notice is about. *Plain* news may be put into writing, *grave* news may not:
/// it is told by a voice, and of it there is in writing what there is of any other. *Notice*: one message
/// owed to one enquirer. *Way*: how it goes there. *Call task*: what an officer has to say to somebody,
/// with a script. *Told*: those who got a notice, or were called.
///
/// What the person found wants decides first: without a [org.whereabouts.enquiries.found.Clearance] nothing
/// is told of a match. A notice is owed in the transaction of the deed that causes it, whether the service
/// is locked or not:
///
/// ```java
/// telling.tell(clearance, News.Grave.DEATH, officer);
/// ```
///
/// It is sent while the service is unlocked, because only then the address can be read, and it is kept
/// nowhere: `sending` claims a notice, opens the address, carries it, records what came of it. Killed in
/// between, it carries it again, and says so ([org.whereabouts.notices.Delivery.PossiblySentTwice]). Where
/// no way leads to somebody, an officer gets a [org.whereabouts.notices.CallTask] and sees why.
/// [org.whereabouts.notices.CorrectingWhatWasTold] tells exactly those who were told that it was wrong.
///
/// Within: `sending` is the worker; `wording` makes texts and scripts; `way` is how somebody can be reached
/// and what can come of it; `mail`, `gateway` and `letter` carry; `calling` is the officers' part; `store`
/// are the tables. A new kind of news is a constant of [org.whereabouts.notices.News.Plain] with its
/// sentences in four bundles; a new way implements [org.whereabouts.notices.way.Carrier].
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "enquiries",
            "enquiries::closing",
            "enquiries::found",
            "enquiries::matches",
            "enquiries::planting",
            "registry",
            "sealing",
            "audit",
            "pages",
            "clockwork",
            "waiting",
            "waiting::store"
        })
package org.whereabouts.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
