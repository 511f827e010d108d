package org.whereabouts.notices.way;

/// Carries texts on one kind of way.
public interface Carrier {

    /// The kind of way.
    Way.Kind kind();

    /// Whether it is set up; a carrier that is not carries nothing.
    boolean ready();

    /// Carries a text, once, and tells what came of it. Whatever goes wrong on the way is an outcome and no exception.
    Carried carry(Parcel parcel);
}
