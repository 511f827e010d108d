/// The rolling list in channels: what was newly published, in posts that follow it.
///
/// **Words.** *Board*: a channel that is served. *Digest*: the post that lists what was published in a period, edited
/// as more comes.
/// *Single*: a post about one entry. *Shell*: a post before its words: it names nobody. *Receipt*: what became of an
/// entry's
/// name where it had to go.
///
/// **A typical call.** `FollowingEntries` follows the changes of the register, gives new entries a place in a post, and
/// notes
/// receipts that are owed; `posting` compares each post that was touched with what the public page says now, and edits,
/// deletes or
/// sends. Nothing of a person is kept here but the address of the entry.
@NullMarked
package org.whereabouts.telegram.channel;

import org.jspecify.annotations.NullMarked;
