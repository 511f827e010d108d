/// The addresses of Person Finder.
@NullMarked
package org.whereabouts.exchange.pfif.web;

import org.jspecify.annotations.NullMarked;
