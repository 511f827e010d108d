package org.whereabouts.telegram.scenes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;
import org.whereabouts.telegram.filing.Begun;
import org.whereabouts.telegram.talking.Errand;
import org.whereabouts.telegram.talking.GoingAbout;
import org.whereabouts.telegram.talking.Input;
import org.whereabouts.telegram.talking.Prompt;
import org.whereabouts.telegram.talking.Prompt.Option;
import org.whereabouts.telegram.talking.Scene;
import org.whereabouts.telegram.talking.State;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.talking.Turn;
import org.whereabouts.telegram.wording.Say;

/// Which register is meant, where an installation serves several.
@Component
class RegisterScene implements Scene {

    private final Operations operations;
    private final Begun begun;
    private final GoingAbout going;
    private final Say say;

    RegisterScene(Operations operations, Begun begun, GoingAbout going, Say say) {
        this.operations = operations;
        this.begun = begun;
        this.going = going;
        this.say = say;
    }

    @Override
    public Class<? extends State> of() {
        return State.ChoosingARegister.class;
    }

    @Override
    public Prompt prompt(Talk talk) {
        return new Prompt(
                say.it(talk, "bot.register"),
                operations.all().stream()
                        .map(one -> new Option(one.id().slug(), one.name(talk.language())))
                        .toList());
    }

    @Override
    public Turn answer(Talk talk, Input input) {
        Optional<Operation.Id> chosen = input instanceof Input.Choice(String key)
                ? Operation.Id.parse(key).flatMap(operations::find).map(Operation::id)
                : Optional.empty();
        return chosen.isPresent() && talk.state() instanceof State.ChoosingARegister(var then)
                ? choose(talk, chosen.get(), then)
                : Turn.to(talk).saying(say.it(talk, "bot.choose"));
    }

    /// What was begun for one register is not sent to another.
    private Turn choose(Talk talk, Operation.Id register, @Nullable Errand then) {
        if (register.equals(talk.operation()) || !begun.any(talk)) {
            return going.choose(talk, register, then);
        }
        return going.choose(begun.drop(talk), register, then).saying(say.it(talk, "bot.register.erased"));
    }
}
