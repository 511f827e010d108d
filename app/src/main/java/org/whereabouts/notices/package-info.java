/// What is owed to whom, in which words, by which way: news is told, once, and never written down for others to read.
///
/// **Words.** *News*: what a notice is about. *Plain* news may be put into writing, *grave* news may not: it is told by
/// a voice, and of it there is in writing what there is of any other. *Way*: how a notice goes.
///
/// Within: `wording` makes texts and scripts; `way` is how somebody can be reached and what can come of it; `mail`,
/// `gateway` and `letter` carry. A new kind of news is a constant of [org.whereabouts.notices.News.Plain] with its
/// sentences in four bundles; a new way implements [org.whereabouts.notices.way.Carrier].
@NullMarked
@ApplicationModule(allowedDependencies = "pages")
package org.whereabouts.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
