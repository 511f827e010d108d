package org.whereabouts.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// A member of staff.
///
/// @param login what they type to sign in with a password
/// @param name  what colleagues call them
/// @param since when they came
public record Officer(Id id, String login, String name, Set<Role> roles, State state, Instant since) {
    public Officer {
        roles = Set.copyOf(roles);
    }

    /// Whether they have one of these roles, and may use it.
    public boolean isOneOf(Set<Role> wanted) {
        return state == State.ACTIVE && wanted.stream().anyMatch(roles::contains);
    }

    /// The same officer in another state.
    public Officer with(State other) {
        return new Officer(id, login, name, roles, other, since);
    }

    /// The same officer with other roles.
    public Officer with(Set<Role> others) {
        return new Officer(id, login, name, others, state, since);
    }

    /// No name: staff are people too, and logs are read.
    @Override
    public String toString() {
        return id.toString();
    }

    /// Whether they may come in.
    public enum State {
        /// They may.
        ACTIVE,
        /// Something was odd; two administrators let them in again.
        FROZEN,
        /// They do not work here any more.
        LEFT
    }

    /// A number that says nothing; prints as the audit names an officer.
    public record Id(UUID value) {
        private static final String BEFORE = "officer:";

        /// A new one.
        public static Id fresh() {
            return new Id(UUID.randomUUID());
        }

        /// What [#toString()] printed.
        ///
        /// @throws IllegalArgumentException when it is anything else
        public static Id parse(String printed) {
            if (!printed.startsWith(BEFORE)) {
                throw new IllegalArgumentException("WA-1201 not the name of an officer");
            }
            return new Id(UUID.fromString(printed.substring(BEFORE.length())));
        }

        @Override
        public String toString() {
            return BEFORE + value;
        }
    }
}
