package org.whereabouts.registry.identity;

import org.whereabouts.registry.Person;

/// Two entries were judged to be one human being.
///
/// @param kept    the entry that stays
/// @param givenUp the entry whose reports moved to it
public record EntriesJoined(Person.Id kept, Person.Id givenUp) {}
