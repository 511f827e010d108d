/// The engine: a vocabulary in memory, postings in Lucene, judgement by `matching`. Knows neither database nor Spring.
@NullMarked
package org.whereabouts.search.engine;

import org.jspecify.annotations.NullMarked;
