/// Reading, romanising, keying and comparing personal names in any script.
///
/// A name enters as a [org.whereabouts.names.WrittenName], exactly as a source wrote it. Nothing in this room knows
/// where it came from, and nothing here depends on more than the JDK and ICU4J.
@NullMarked
package org.whereabouts.names;

import org.jspecify.annotations.NullMarked;
