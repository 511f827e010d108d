package org.whereabouts.casework.enquiry;

import org.springframework.stereotype.Component;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;

/// What colleagues call each other, where the records have numbers.
@Component
class Colleagues {

    private final Officers officers;

    Colleagues(Officers officers) {
        this.officers = officers;
    }

    /// Their name.
    String name(Officer.Id id) {
        return officers.find(id).map(Officer::name).orElse("");
    }

    /// The same by how the audit names them; a rule, or the enquirer, is called as it stands there.
    String name(String actor) {
        return actor.startsWith("officer:") ? name(Officer.Id.parse(actor)) : actor;
    }
}
