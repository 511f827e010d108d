/// What other organisations send: reports, with them as the source.
@NullMarked
package org.whereabouts.exchange.report;

import org.jspecify.annotations.NullMarked;
