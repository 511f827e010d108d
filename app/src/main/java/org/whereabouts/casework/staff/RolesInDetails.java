package org.whereabouts.casework.staff;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.whereabouts.access.Role;

/// Roles as a proposal holds them.
final class RolesInDetails {

    static final String KEY = "roles";

    private RolesInDetails() {}

    static String write(Collection<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(" "));
    }

    static Set<Role> read(String written) {
        return Arrays.stream(written.split(" "))
                .filter(one -> !one.isBlank())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }
}
