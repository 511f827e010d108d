/// What may be shown of whom to whom: named rules that a lawyer can read, and their application.
///
/// The rules themselves are in [org.whereabouts.publication.policy.Policies]. Nothing in this package knows Spring.
@NullMarked
@NamedInterface("policy")
package org.whereabouts.publication.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
