/// How sealing is done: Tink and Argon2id behind types that forget, and that print nothing.
///
/// This package knows no subject and no table. Everything it throws carries a code and nothing of what was
/// sealed.
@NullMarked
package org.whereabouts.sealing.cipher;

import org.jspecify.annotations.NullMarked;
