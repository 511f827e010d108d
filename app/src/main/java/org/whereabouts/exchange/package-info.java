/// The door for machines: the API, feeds, PFIF, reconciliation, webhooks and exports.
///
/// It says what the public pages say, as the policy of `publication` allows it at the moment of asking, and
/// nothing of its own: no copy of a person is kept here. What a holder of a key may see beyond that is decided
/// by the same policy. Enquiries are not within reach of this room at all: it must not import `enquiries`.
///
/// **A typical call.** A controller says what it opens ([org.whereabouts.access.keys.CallersMay]), takes the
/// [org.whereabouts.access.keys.Caller], asks `publication`, and gives out records that are JSON. What
/// cannot be answered is a `problem`: `exchange.problem` tells it as RFC 9457 has it, with an address at
/// which it explains itself.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: keys",
            "audit",
            "clockwork",
            "clockwork :: store",
            "commandline",
            "csv",
            "figures",
            "intake",
            "intake :: column",
            "matching",
            "names",
            "pages",
            "publication",
            "publication :: card",
            "publication :: channel",
            "publication :: policy",
            "publication :: wording",
            "registry",
            "registry :: finding",
            "registry :: identity",
            "registry :: standing",
            "registry :: suppression",
            "storage"
        })
package org.whereabouts.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
