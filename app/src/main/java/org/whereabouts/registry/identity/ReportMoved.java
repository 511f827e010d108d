package org.whereabouts.registry.identity;

import org.whereabouts.registry.Person;

/// One report was put into another entry, or back.
///
/// @param from the entry in which it was
/// @param to   the entry in which it is now
public record ReportMoved(Person.Id from, Person.Id to) {}
