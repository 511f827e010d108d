/// The public pages of figures.
@NullMarked
package org.whereabouts.figures.web;

import org.jspecify.annotations.NullMarked;
