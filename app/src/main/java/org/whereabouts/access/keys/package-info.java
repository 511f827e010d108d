/// API keys: what a program of another organisation may ask for, and how much.
///
/// **Words.** *Key*: a secret of 256 random bits that a program sends with each request; kept as its digest,
/// shown once, good for a year at most. *Holder*: the organisation to which it was given. *Scope*: what it
/// opens. *Caller*: whoever asks outside of the desk, with a key or without. *Budget*: how many answers a
/// caller is given in a minute and in a day.
///
/// **A typical call.** A controller that answers programs says what it opens and takes who asks:
///
/// ```java
/// @GetMapping("/api/v1/search")
/// @CallersMay(Scope.SEARCH)
/// Found search(Caller caller, …)
/// ```
///
/// The turnstile before it recognises the key, asks for the scope, and takes one answer from the budget;
/// who gives out more than one tells [org.whereabouts.access.keys.Budgets#spend(Caller, int)]. Whoever is
/// not let in meets [org.whereabouts.access.keys.NotLetIn], which the room `exchange` tells in its way.
@NullMarked
@NamedInterface("keys")
package org.whereabouts.access.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
