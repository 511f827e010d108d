package org.whereabouts.telegram.talking;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;

/// Leads to what somebody came for: past the choice of a register where there are several, and past the warning the
/// first time.
@Service
public class GoingAbout {

    private final Operations operations;
    private final Keys keys;
    private final Speaking speaking;

    GoingAbout(Operations operations, Keys keys, Speaking speaking) {
        this.operations = operations;
        this.keys = keys;
        this.speaking = speaking;
    }

    /// Goes about it.
    public Turn go(Talk talk, Errand errand) {
        List<Operation> all = operations.all();
        Talk before = talk.edited(false);
        Talk meant = all.size() == 1 ? before.about(all.getFirst().id()) : before;
        if (meant.operation() == null) {
            return Turn.to(meant.in(new State.ChoosingARegister(errand)));
        }
        if (!meant.warned()) {
            return Turn.to(meant.in(new State.Warned(errand)));
        }
        boolean seals = errand == Errand.ENQUIRE || errand == Errand.REPORT;
        if (seals && keys.state() instanceof KeyState.NoKey) {
            return Turn.to(meant.in(new State.Resting())).saying(speaking.say(meant, "bot.no-key"));
        }
        return Turn.to(meant.in(
                switch (errand) {
                    case LOOK -> new State.Looking();
                    case ENQUIRE -> new State.Asking(State.Asked.NAME);
                    case FOLLOW -> new State.ReadingAReceipt();
                    case REPORT -> new State.Telling(State.Told.ABOUT);
                }));
    }

    /// Does what a command wants, whatever the talk was about; empty when it is none that we know.
    ///
    /// @param command without its slash
    Optional<Turn> command(Talk talk, String command) {
        Optional<Errand> errand = Errand.of(command);
        if (errand.isPresent()) {
            return Optional.of(go(talk, errand.get()));
        }
        return switch (command) {
            case "start" -> Optional.of(resting(talk).saying(speaking.say(talk, "bot.hello")));
            case "help" -> Optional.of(Turn.to(talk).saying(speaking.say(talk, "bot.help")));
            case "cancel" -> Optional.of(left(talk));
            case "menu" -> Optional.of(resting(talk));
            case "register" -> Optional.of(registers(talk));
            case "language" -> Optional.of(Turn.to(talk.in(new State.ChoosingALanguage())));
            case "delete" -> Optional.of(Turn.to(talk.in(new State.Deleting())));
            default -> Optional.empty();
        };
    }

    /// Another register can be chosen where there are several.
    private Turn registers(Talk talk) {
        return operations.all().size() == 1
                ? Turn.to(talk).saying(speaking.say(talk, "bot.register.one"))
                : Turn.to(talk.in(new State.ChoosingARegister(null)));
    }

    /// Chooses one, and goes about what it was chosen for, or asks what that is.
    public Turn choose(Talk talk, Operation.Id register, @Nullable Errand then) {
        Talk meant = talk.about(register);
        return then == null ? resting(meant) : go(meant, then);
    }

    /// What was begun is kept.
    Turn left(Talk talk) {
        boolean begun = talk.state() instanceof State.Asking || talk.state() instanceof State.Telling;
        return begun ? resting(talk).saying(speaking.say(talk, "bot.left")) : resting(talk);
    }

    private static Turn resting(Talk talk) {
        return Turn.to(talk.in(new State.Resting()));
    }
}
