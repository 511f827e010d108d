/// From the bytes of a file to the text of its articles: encodings, HTML, furniture, titles and bylines.
@NullMarked
package org.whereabouts.intake.reading.page;

import org.jspecify.annotations.NullMarked;
