/// The API for programs, `/api/v1`, as `openapi.json` describes it.
@NullMarked
package org.whereabouts.exchange.api;

import org.jspecify.annotations.NullMarked;
