/// Reading articles and posts: of which people and figures they speak, each with its place in the text.
///
/// The way of a file: `page` takes the furniture of its page off and tells its articles apart; `text` cuts sentences
/// and
/// finds the words of the tables, numbers, dates and places in them; `naming` finds names, also declined; `claiming`
/// finds who says
/// what; `figures` and `people` put it together. [org.whereabouts.intake.reading.ReadingAnArticle] is the whole of it.
/// Rules and tables only, without Spring and without a database. A word goes into `terms.tsv`, what a page has beside
/// its
/// text into `furniture.tsv`.
@NullMarked
@NamedInterface("reading")
package org.whereabouts.intake.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
