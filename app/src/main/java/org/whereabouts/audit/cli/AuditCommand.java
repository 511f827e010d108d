package org.whereabouts.audit.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.audit.Audit;
import org.whereabouts.audit.Audit.Head;
import org.whereabouts.audit.Audit.Verification;
import org.whereabouts.audit.heads.SignedHeads;
import org.whereabouts.commandline.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `audit verify`: walks the chain of the audit and says whether it holds.
@Component
@Command(name = "audit", mixinStandardHelpOptions = true)
class AuditCommand {

    private static final int LATELY = 48;

    private final Audit audit;
    private final SignedHeads heads;

    AuditCommand(Audit audit, SignedHeads heads) {
        this.audit = audit;
        this.heads = heads;
    }

    @Command(name = "heads", mixinStandardHelpOptions = true)
    int heads() {
        Console console = Console.of("org.whereabouts.audit.messages");
        heads.lately(LATELY).forEach(one -> console.print(one.toString()));
        console.say("heads.key", heads.publicKey());
        return 0;
    }

    @Command(name = "verify", mixinStandardHelpOptions = true)
    int verify(@Option(names = "--head", paramLabel = "NUMBER:HASH") @Nullable List<String> published) {
        Console console = Console.of("org.whereabouts.audit.messages");
        List<Head> noted;
        try {
            noted = published == null
                    ? List.of()
                    : published.stream().map(Head::parse).toList();
        } catch (IllegalArgumentException noHead) {
            console.say("verify.no.head");
            return 2;
        }
        return switch (audit.verify(noted)) {
            case Verification.Intact intact -> {
                console.say("verify.intact", intact.entries(), intact.head());
                yield 0;
            }
            case Verification.CutOff cut -> {
                console.say("verify.cut.off", cut.missing().number(), cut.entries());
                yield 1;
            }
            case Verification.Broken broken -> {
                console.say("verify.broken", broken.at());
                yield 1;
            }
        };
    }
}
