package org.whereabouts.exchange.reconcile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that has an identifier and a name: a type, a property, an entity that is suggested.
///
/// @param notable the types of an entity, or null for what is no entity
@JsonInclude(JsonInclude.Include.NON_NULL)
record Thing(
        String id,
        String name,
        @Nullable String description,
        @Nullable List<Thing> notable) {

    /// The only type there is.
    static final Thing PERSON = of("Person", "Person");

    static Thing of(String id, String name) {
        return new Thing(id, name, null, null);
    }

    /// Whether its identifier or its name begins so.
    boolean begins(String prefix) {
        String wanted = prefix.strip();
        return id.regionMatches(true, 0, wanted, 0, wanted.length())
                || name.regionMatches(true, 0, wanted, 0, wanted.length());
    }
}
