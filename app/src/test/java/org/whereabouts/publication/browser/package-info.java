/// What a person does with the pages, in a real browser, without scripts of its own.
@NullMarked
package org.whereabouts.publication.browser;

import org.jspecify.annotations.NullMarked;
