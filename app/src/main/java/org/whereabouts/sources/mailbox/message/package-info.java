/// What stands in a message: who says that they sent it, what the receiving server thinks of that, its text, and what
/// is
/// attached. Nothing of it is trusted, and nothing it refers to is fetched.
@NullMarked
package org.whereabouts.sources.mailbox.message;

import org.jspecify.annotations.NullMarked;
