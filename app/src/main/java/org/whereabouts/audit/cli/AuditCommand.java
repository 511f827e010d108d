package org.whereabouts.audit.cli;

import org.springframework.stereotype.Component;
import org.whereabouts.audit.Audit;
import org.whereabouts.audit.Audit.Verification;
import org.whereabouts.commandline.Console;
import picocli.CommandLine.Command;

/// `audit verify`: walks the chain of the audit and says whether it holds.
@Component
@Command(name = "audit", mixinStandardHelpOptions = true)
class AuditCommand {

    private final Audit audit;

    AuditCommand(Audit audit) {
        this.audit = audit;
    }

    @Command(name = "verify", mixinStandardHelpOptions = true)
    int verify() {
        Console console = Console.of("org.whereabouts.audit.messages");
        return switch (audit.verify()) {
            case Verification.Intact intact -> {
                console.say("verify.intact", intact.entries(), intact.head());
                yield 0;
            }
            case Verification.Broken broken -> {
                console.say("verify.broken", broken.at());
                yield 1;
            }
        };
    }
}
