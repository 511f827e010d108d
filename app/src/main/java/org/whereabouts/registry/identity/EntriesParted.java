package org.whereabouts.registry.identity;

import org.whereabouts.registry.Person;

/// Two entries that were joined are two again: the join was taken back.
///
/// @param kept    the entry that had stayed
/// @param givenUp the entry whose reports went back to it
/// @param by      who took it back
public record EntriesParted(Person.Id kept, Person.Id givenUp, String by) {}
