/// Passkeys (WebAuthn level 2): how an officer makes one, and how one is recognised. Spring Security's
/// relying party does the reckoning; here is what it is to remember, and for whom.
@NullMarked
package org.whereabouts.access.passkey;

import org.jspecify.annotations.NullMarked;
