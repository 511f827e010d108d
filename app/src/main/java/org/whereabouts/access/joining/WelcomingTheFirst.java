package org.whereabouts.access.joining;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Officers;
import org.whereabouts.access.Role;
import org.whereabouts.access.joining.InvitingAnOfficer.Invited;
import org.whereabouts.commandline.BeforeServing;
import org.whereabouts.commandline.Console;

/// Prints the one-time link for the first administrator, at each start until there is one.
@Component
@ConditionalOnWebApplication
@Order(100)
class WelcomingTheFirst implements BeforeServing {

    private final InvitingAnOfficer inviting;
    private final Officers officers;
    private final Environment settings;

    WelcomingTheFirst(InvitingAnOfficer inviting, Officers officers, Environment settings) {
        this.inviting = inviting;
        this.officers = officers;
        this.settings = settings;
    }

    @Override
    public void prepare() {
        if (!officers.all().isEmpty()) {
            return;
        }
        Console console = Console.of("org.whereabouts.access.console");
        String name = console.text("first.name");
        boolean demo = settings.getProperty("whereabouts.demo", Boolean.class, false);
        Set<Role> roles = demo ? EnumSet.allOf(Role.class) : Set.of(Role.ADMINISTRATOR);
        if (inviting.inviteTheFirst(name, "system", roles) instanceof Invited invited) {
            console.say("first.link", Links.of(settings, invited.token()));
        }
    }
}
