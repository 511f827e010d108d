/// The organisation's own provider (OpenID Connect), where an installation has named one: how a browser is
/// sent there, and what is believed of what it brings back.
///
/// **Words.** *Provider*: the place where an organisation's people show who they are. *Account*: somebody
/// at the provider: an issuer and a subject, nothing else is asked for. *Errand*: what a browser was sent
/// there for; it is a row, good once, for the browser that was sent, and for ten minutes.
///
/// Who may come in, and what they may do, is never the provider's to say: an account opens the desk only
/// when it was bound to an officer whom two administrators had let in.
///
/// The library (Nimbus) is met in this package only. Another protocol would be another package beside it.
@NullMarked
package org.whereabouts.access.provider;

import org.jspecify.annotations.NullMarked;
