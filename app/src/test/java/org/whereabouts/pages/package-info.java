/// Tests of what all pages have in common, and the browser in which pages are tried.
@NullMarked
package org.whereabouts.pages;

import org.jspecify.annotations.NullMarked;
