package org.whereabouts.access;

import java.util.Set;

/// A page of the desk that stands in its navigation; each room that has some offers them as beans.
///
/// @param path  its address
/// @param key   its name, a sentence of the room's bundle
/// @param order where it stands; the smaller the further to the front
/// @param roles who sees it
public record DeskDoor(String path, String key, int order, Set<Role> roles) {
    public DeskDoor {
        roles = Set.copyOf(roles);
    }
}
