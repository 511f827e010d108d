/// The public pages.
///
/// Each page is a controller of one sentence; what all pages have in common is the room `pages`. Templates are in
/// `templates/publication`. A new page: a controller here, a template there, its sentences in the bundles.
@NullMarked
package org.whereabouts.publication.web;

import org.jspecify.annotations.NullMarked;
