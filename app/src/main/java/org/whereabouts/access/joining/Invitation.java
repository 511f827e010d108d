package org.whereabouts.access.joining;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;

/// A one-time link that makes an officer of whoever opens it first, or gives an officer new keys.
///
/// @param officer  who gets new keys, or null for somebody new
/// @param name     what colleagues will call them
/// @param proposer who wanted it, as the audit names them
/// @param approver who agreed, or null where one is enough
public record Invitation(
        UUID id,
        Officer.@Nullable Id officer,
        String name,
        Set<Role> roles,
        String proposer,
        @Nullable String approver,
        Instant made,
        Instant expires) {
    public Invitation {
        roles = Set.copyOf(roles);
    }

    /// Whether one officer made it alone, which is good only as long as there are not two administrators.
    public boolean ofOneAlone() {
        return approver == null && proposer.startsWith("officer:");
    }

    @Override
    public String toString() {
        return "an invitation";
    }
}
