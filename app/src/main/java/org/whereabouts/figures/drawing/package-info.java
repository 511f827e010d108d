/// Charts and maps as SVG that the server draws: numbers go in, places on a canvas come out.
@NullMarked
package org.whereabouts.figures.drawing;

import org.jspecify.annotations.NullMarked;
