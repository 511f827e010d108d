package org.whereabouts.commandline;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `serve`: says where the service can be reached; the service itself has started by then.
@Component
@Command(name = "serve", mixinStandardHelpOptions = true)
class ServeCommand implements Callable<Integer> {

    private final Environment environment;
    private final ObjectProvider<BeforeServing> preparations;

    @Option(names = "--demo")
    boolean demo;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080")
    int port;

    @Option(names = "--address", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
    @Nullable
    String address;

    /// Read before the program starts, by [Invocation].
    @Option(names = "--key-file", paramLabel = "FILE")
    @Nullable
    String keyFile;

    /// Read before the program starts, by [Invocation].
    @Option(names = "--hotline")
    boolean hotline;

    /// Read before the program starts, by [Invocation].
    @Option(names = "--telegram")
    boolean telegram;

    @Option(names = "--rehearse", hidden = true)
    boolean rehearse;

    ServeCommand(Environment environment, ObjectProvider<BeforeServing> preparations) {
        this.environment = environment;
        this.preparations = preparations;
    }

    @Override
    public Integer call() {
        preparations.orderedStream().forEach(BeforeServing::prepare);
        Console console = Console.of("org.whereabouts.commandline.messages");
        String host = environment.getProperty("server.address", "127.0.0.1");
        String url = "http://" + (host.equals("127.0.0.1") ? "localhost" : host) + ":"
                + environment.getProperty("local.server.port", "8080");
        if (rehearse) {
            return Rehearsal.visit(url) ? 0 : 1;
        }
        console.say(demo ? "serve.ready.demo" : "serve.ready", url);
        return 0;
    }
}
