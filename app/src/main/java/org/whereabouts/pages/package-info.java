/// What all pages have in common, whichever room they belong to: layout, style sheet, language, safe headers, words.
///
/// A page is a controller that bears [org.whereabouts.pages.Page] in the `web` package of its own room. It receives the
/// [org.whereabouts.pages.Visit], lays its template into `pages/layout`, and its sentences stand in a bundle of its
/// room that a [org.whereabouts.pages.Words.Bundle] names. What can be wrong with a form is a
/// [org.whereabouts.pages.Trouble]. Nothing needs JavaScript. The usual changes: a language goes into
/// [org.whereabouts.pages.Words#LANGUAGES] and a bundle of each room, a header into `SafeHeaders`.
@NullMarked
@ApplicationModule(allowedDependencies = {"registry", "matching", "audit"})
package org.whereabouts.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
