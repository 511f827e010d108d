package org.whereabouts.hotline.opening;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.whereabouts.commandline.BeforeServing;
import org.whereabouts.commandline.Console;
import org.whereabouts.hotline.calling.Line;
import org.whereabouts.hotline.line.Answering;
import org.whereabouts.hotline.sip.CannotOpen;
import org.whereabouts.hotline.trunk.Registering.State;

/// Opens the line before the service says that it is ready, where somebody asked for it (`serve --hotline`). What is in
/// the way of the line is said, and keeps nobody from the pages.
@Component
@Order(20)
class OpeningTheLine implements BeforeServing, DisposableBean {

    private static final String SETTINGS = "whereabouts.hotline.line.";

    private final Environment environment;
    private final ObjectProvider<Answering> answering;
    private final Clock clock;
    private final Console console = Console.of("org.whereabouts.hotline.opening");
    private @Nullable Line line;

    OpeningTheLine(Environment environment, ObjectProvider<Answering> answering, Clock clock) {
        this.environment = environment;
        this.answering = answering;
        this.clock = clock;
    }

    @Override
    public void prepare() {
        if (!environment.getProperty("whereabouts.hotline.on", Boolean.class, false)) {
            return;
        }
        Answering somebody = answering.getIfAvailable();
        if (somebody == null) {
            console.say("nobody");
            return;
        }
        try {
            open(new Settings(name -> environment.getProperty(SETTINGS + name)).wishes(), somebody);
        } catch (Settings.Wrong wrong) {
            console.say("wrong", SETTINGS + wrong.name(), console.text(wrong.why()));
        }
    }

    private void open(Line.Wishes wishes, Answering somebody) {
        try {
            line = Line.open(wishes, somebody, this::tell, clock);
            console.say("open", wishes.place().called() + ":" + wishes.place().port(), wishes.most());
        } catch (CannotOpen inTheWay) {
            switch (inTheWay.why()) {
                case PLACE ->
                    console.say(
                            "taken",
                            wishes.place().address().getHostAddress() + ":"
                                    + wishes.place().port());
                case CERTIFICATE -> console.say("certificate", SETTINGS + "tls.keystore", SETTINGS + "tls.authorities");
            }
        }
    }

    private void tell(State state) {
        switch (state) {
            case State.Registered() -> console.say("trunk.registered");
            case State.Refused(int status) -> console.say("trunk.refused", status);
            case State.Silent() -> console.say("trunk.silent");
            case State.Disbelieved() -> console.say("trunk.disbelieved", SETTINGS + "tls.authorities");
        }
    }

    /// The line, where it is open.
    Optional<Line> line() {
        return Optional.ofNullable(line);
    }

    @Override
    public void destroy() {
        line().ifPresent(Line::close);
    }
}
