/// Who works here: officers, their roles, how they sign in, and what keeps others out.
///
/// **Words.** *Officer*: a signed-in member of staff. *Invitation*: a one-time link by which somebody
/// becomes an officer, or an officer gets new keys; two administrators let somebody in, but for the first
/// two of them. *Session*: a browser that is signed in; its secret is kept as a digest. *Confirmed*: that
/// the officer showed their passkey, or password and code, or the account of their organisation afresh, a
/// short while ago; sealed things ask for it.
///
/// **A typical call.** A request for `/desk/…` meets the filter of `signin`, which reads the cookie, finds
/// the session and puts a [org.whereabouts.access.SignedIn] beside the request; then `Doors` asks whether
/// the page is [org.whereabouts.access.OpenTo] one of the officer's roles. A page of the desk that says
/// nothing of roles is open to nobody. In other rooms a controller takes the officer as a parameter:
///
/// ```java
/// @PostMapping("/desk/candidates/{id}")
/// @OpenTo(Role.VERIFIER)
/// String judge(SignedIn officer, …)
/// ```
///
/// Within: `joining` is how somebody becomes an officer, `signin` how they come in, `passkey` and
/// `provider` two of the ways, `store` the tables, `web` the pages.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "commandline", "pages", "pages::tally"})
package org.whereabouts.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
