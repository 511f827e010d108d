/// Webhooks: programs of other organisations are told when an entry is published, changed or taken
/// back, and when there are new figures.
///
/// As Standard Webhooks 1.0 has it. What is sent are ids and addresses, never anything of a person: whoever is
/// told asks the interface, which says what may be said at that moment.
/// [org.whereabouts.exchange.hooks.NoticingEntries] follows the changes of the register and owes a delivery to
/// each subscriber in one transaction with the place to which it has come; `Delivering` sends, tries again for 72
/// hours, and gives up a subscriber who cannot be reached for so long.
@NullMarked
package org.whereabouts.exchange.hooks;

import org.jspecify.annotations.NullMarked;
