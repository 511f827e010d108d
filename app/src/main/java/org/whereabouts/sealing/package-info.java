/// Sealing: what identifies a family is written by anybody and read only by whoever holds the key.
///
/// **Words.** *Sealed*: encrypted so that it opens only as the same field of the same subject. *Subject*:
/// whose sealed things are erased together, an enquiry for instance. *Data key*: the key of one subject's
/// sealed things; it is stored *wrapped* and nowhere else. *Key pair*: the public half wraps data keys, the
/// private half opens them. *Locked*: the private half is in the database, behind a passphrase, and in
/// nobody's memory. *Tombstone*: what is left of an erased subject.
///
/// **Writing** needs no passphrase:
///
/// ```java
/// try (Envelope envelope = sealing.open(new Subject("enquiry", id))) {
///     row.sought(envelope.seal("sought", json).bytes());
/// }
/// ```
///
/// **Reading** begins with a state, and with an entry in the audit:
///
/// ```java
/// switch (keys.state()) {
///     case KeyState.NoKey none -> …
///     case KeyState.Locked locked -> …
/// case KeyState.Unlocked open -> open.unsealing().read(new Reading("officer:7", subject,
/// "match.compared"))
///             .map(opened -> opened.unseal("sought", Sealed.of(bytes)))
/// }
/// ```
///
/// What is sealed is kept by the room whose word it is, as a `bytea` of its own table; this room keeps
/// keys. [org.whereabouts.sealing.ErasingASubject] destroys the data keys, and what they sealed is noise. A
/// new kind of subject needs nothing here: its name is the first word of [org.whereabouts.sealing.Subject].
///
/// Within: `cipher` is how it is done, `keys` what an operator does with key pairs, `store` the tables.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "storage", "commandline", "clockwork"})
package org.whereabouts.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
