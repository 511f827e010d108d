package org.whereabouts.sources.desk;

import org.jspecify.annotations.Nullable;
import org.whereabouts.sources.Document;

/// A document in a list.
///
/// @param name   as it came; empty of a text that was typed
/// @param place  where it was got last
/// @param source the number of its source, or null
record DocumentLine(
        long number,
        String kind,
        String name,
        String place,
        String way,
        String taken,
        @Nullable Long source) {

    static DocumentLine of(Document document) {
        var came = document.arrivals().getLast();
        var source = document.source();
        return new DocumentLine(
                document.id().number(),
                document.content().kind().name(),
                document.content().name(),
                came.place(),
                came.way().name(),
                Colleagues.when(document.arrivals().getFirst().taken()),
                source == null ? null : source.number());
    }
}
