package org.whereabouts.access.cli;

import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.whereabouts.access.FreezingAnOfficer;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.access.Role;
import org.whereabouts.access.joining.InvitingAnOfficer;
import org.whereabouts.access.joining.InvitingAnOfficer.Invited;
import org.whereabouts.access.joining.InvitingAnOfficer.OneIsNotTwo;
import org.whereabouts.access.joining.Links;
import org.whereabouts.commandline.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `officer`: who may sign in; for whoever holds the machine, and for the day when nobody can come in any
/// more.
@Component
@Command(name = "officer", mixinStandardHelpOptions = true)
class OfficerCommand {

    private static final String ACTOR = "command-line";

    private final Officers officers;
    private final InvitingAnOfficer inviting;
    private final FreezingAnOfficer freezing;
    private final Environment settings;
    private final Console console = Console.of("org.whereabouts.access.console");

    OfficerCommand(Officers officers, InvitingAnOfficer inviting, FreezingAnOfficer freezing, Environment settings) {
        this.officers = officers;
        this.inviting = inviting;
        this.freezing = freezing;
        this.settings = settings;
    }

    @Command(name = "list", mixinStandardHelpOptions = true)
    int list() {
        var all = officers.all();
        if (all.isEmpty()) {
            console.say("officer.none");
        }
        all.forEach(one -> console.print(
                console.text("officer.line", one.login(), one.state().name(), roles(one), one.name())));
        return 0;
    }

    private static String roles(Officer officer) {
        return officer.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    @Command(name = "invite", mixinStandardHelpOptions = true)
    int invite(@Parameters(paramLabel = "NAME") String name) {
        return switch (inviting.inviteTheFirst(name.strip(), ACTOR)) {
            case Invited invited -> {
                console.print(Links.of(settings, invited.token()));
                yield 0;
            }
            case OneIsNotTwo ignored -> {
                console.say("officer.ask.two");
                yield 1;
            }
        };
    }

    @Command(name = "freeze", mixinStandardHelpOptions = true)
    int freeze(@Parameters(paramLabel = "LOGIN") String login) {
        boolean frozen = officers.find(login)
                .map(one -> freezing.freeze(one.id(), ACTOR, "by hand"))
                .orElse(false);
        console.say(frozen ? "officer.frozen" : "officer.unknown", login);
        return frozen ? 0 : 1;
    }
}
