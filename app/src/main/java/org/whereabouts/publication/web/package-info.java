/// The public pages.
///
/// Each page is a controller of one sentence; what all pages have in common is a
/// `org.whereabouts.publication.web.Visit`. Templates are in `templates/publication`, the style sheet is one small
/// file, and nothing needs JavaScript. A new page: a controller here, a template there, its sentences in the bundles.
@NullMarked
package org.whereabouts.publication.web;

import org.jspecify.annotations.NullMarked;
