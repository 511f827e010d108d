package org.whereabouts.access;

import java.util.Set;

/// A page of the desk that stands in its navigation; each room that has some offers them as beans.
public interface DeskDoor {

    /// Its address.
    String path();

    /// Its name there: a sentence of the room's bundle.
    String key();

    /// Where it stands; the smaller the further to the front.
    int order();

    /// Who sees it.
    Set<Role> roles();

    /// A page that is nothing more than that.
    record Plain(String path, String key, int order, Set<Role> roles) implements DeskDoor {
        public Plain {
            roles = Set.copyOf(roles);
        }
    }
}
