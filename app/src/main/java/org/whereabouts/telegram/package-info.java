/// The bot, on Telegram, for families who are there: look somebody up, ask for somebody, tell what one knows, follow.
///
/// **Words.** *Update*: something that happened, as Telegram tells it; each has a number. *Event*: the same in our
/// words. *Talk*: what the bot and one person have come to, a sealed state that ends by itself. *Reply*: what the bot
/// says next. *Outbox*: replies on their way. *Hand-over*: a link that opens once, to go on in the browser.
///
/// **A typical call.** `receiving` stores an update, sealed, before Telegram is told that we have it; `talking` takes
/// it
/// up: one transaction reads the talk, lets its state answer, and stores the state and the replies; `sending` posts
/// them.
/// `channel` keeps the rolling list in channels.
/// `api` is the protocol and nothing else: a port, [org.whereabouts.telegram.api.Telegram].
///
/// Nobody imports this room: it plugs into `enquiries`, `publication` and `notices`.
@NullMarked
@ApplicationModule(
        displayName = "Telegram",
        allowedDependencies = {
            "names",
            "matching",
            "registry",
            "registry :: finding",
            "registry :: identity",
            "enquiries",
            "enquiries :: draft",
            "enquiries :: filling",
            "enquiries :: follow",
            "enquiries :: photograph",
            "enquiries :: telling",
            "enquiries :: web",
            "publication",
            "publication :: card",
            "publication :: channel",
            "publication :: wording",
            "notices",
            "notices :: way",
            "notices :: wording",
            "sealing",
            "audit",
            "pages",
            "storage",
            "clockwork",
            "clockwork::store",
            "commandline"
        })
package org.whereabouts.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
