/// The desk: what waits for officers, how they look at it, and what they decide.
///
/// **Words.** *Queue*: what waits for a decision, sorted by what a family waits for. *Deed*: something that
/// two officers do together. *Proposal*: a deed that one has proposed and another approves or declines;
/// never the same one.
///
/// **A typical call.** A page, in the package of its subject, takes the [org.whereabouts.access.SignedIn]
/// officer, asks the room
/// whose word it is (`registry.identity`, `enquiries.matches`, `notices.calling`), and shows what came of
/// it. What needs two goes through `pair`: [org.whereabouts.casework.pair.ProposingADeed] keeps it,
/// [org.whereabouts.casework.pair.DecidingAProposal] does it in the transaction of the approval. A new kind
/// of deed is a bean that is a [org.whereabouts.casework.pair.Deed].
///
/// A new queue is a [org.whereabouts.waiting.Line] of the room that keeps what waits and a method of
/// `queues.QueuesOfTheDesk`; a [org.whereabouts.casework.Queue] of its own only for what is not taken one
/// at
/// a time. The overview shows it and the navigation leads there.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: joining",
            "access :: keys",
            "registry",
            "registry :: identity",
            "registry :: suppression",
            "registry :: finding",
            "registry :: standing",
            "enquiries",
            "enquiries :: matches",
            "enquiries :: found",
            "enquiries :: telling",
            "enquiries :: closing",
            "enquiries :: extract",
            "enquiries :: photograph",
            "enquiries :: planting",
            "publication",
            "publication :: channel",
            "publication :: correction",
            "publication :: embargo",
            "publication :: guard",
            "publication :: policy",
            "notices",
            "notices :: calling",
            "notices :: wording",
            "names",
            "matching",
            "sealing",
            "sealing :: unlocking",
            "audit",
            "audit :: heads",
            "pages",
            "pictures",
            "clockwork",
            "waiting",
            "waiting :: store",
            "intake",
            "intake :: column",
            "intake :: reading"
        })
package org.whereabouts.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
