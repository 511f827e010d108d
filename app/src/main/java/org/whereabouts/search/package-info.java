/// Finding candidates among millions, by names in any script and by what a person without a name looks
/// like.
///
/// A query becomes a `Quest`; the engine spends all fuzziness on the small vocabulary of name keys held in
/// memory, asks Lucene for exact postings of what it found there, and judges the best candidates with
/// `matching`. The index is a cache: it follows the registry's changes and can be thrown away at any time.
/// A new way to find people: a field in `engine.Filing`, a clause in `engine.Questions`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "names",
            "matching",
            "registry",
            "registry :: finding",
            "storage",
            "commandline",
            "clockwork"
        })
package org.whereabouts.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
