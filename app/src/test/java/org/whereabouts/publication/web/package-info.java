/// Tests of the pages.
@NullMarked
package org.whereabouts.publication.web;

import org.jspecify.annotations.NullMarked;
