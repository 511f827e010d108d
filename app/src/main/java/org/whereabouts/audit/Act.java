package org.whereabouts.audit;

import java.util.Map;

/// Something that was decided or read, as the audit remembers it.
///
/// @param actor   who did it: an officer's id, or `command-line`, `rule:NAME`, `system`
/// @param deed    what was done, as a stable code such as `list.imported`
/// @param subject the id of what it was done to
/// @param details counts, codes and ids in words of the program; never personal data
public record Act(String actor, String deed, String subject, Map<String, String> details) {
    public Act {
        details = Map.copyOf(details);
    }
}
