package org.whereabouts.commandline;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// The commands that the rooms offer, and the way one of them is run.
public final class Commands {

    private static final String TEXTS = "org.whereabouts.commandline.usage";

    private Commands() {}

    /// Starts the program and runs what was typed.
    ///
    /// @param start starts the program with settings
    /// @return 0 when it was done, 1 when it could not be, 2 when the words were not understood
    public static int run(Invocation invocation, Function<String[], ConfigurableApplicationContext> start) {
        var failures = new Failures(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        String[] words = invocation.words().toArray(String[]::new);
        // Picocli takes a while to wake up; it can do so while the house is being wired.
        Thread.ofPlatform().daemon().name("reading the command line").start(() -> new CommandLine(new Program()));
        ConfigurableApplicationContext context;
        try {
            context = start.apply(invocation.settings());
        } catch (AbandonedRunException onlyLookedAt) {
            // The build prepares the service's wiring and starts nothing (decision 0010).
            throw onlyLookedAt;
        } catch (RuntimeException cannotStart) {
            return failures.tell(cannotStart);
        }
        int exit = execute(commandLine(context, failures, words), failures, words);
        if (!invocation.stays() || exit != 0) {
            context.close();
        }
        return exit;
    }

    private static int execute(CommandLine line, Failures failures, String[] words) {
        try {
            // A command is made when its words are read, and what it needs with it: the store, perhaps. Picocli would
            // print everything that it knows of a failure there.
            line.parseArgs(words);
        } catch (ParameterException notUnderstood) {
            // Said below.
        } catch (RuntimeException cannotBegin) {
            return failures.tell(cannotBegin);
        }
        return line.execute(words);
    }

    private static CommandLine commandLine(ConfigurableApplicationContext context, Failures failures, String[] words) {
        var line = new CommandLine(new Program(), new CommandFactory(context.getBeanFactory()));
        Map<String, Class<?>> types = new TreeMap<>();
        CommandTypes.in(context.getBeanFactory())
                .values()
                .forEach(type -> types.put(type.getAnnotation(Command.class).name(), type));
        Class<?> named = words.length == 0 ? null : types.get(words[0]);
        // Whoever names a command need not wait until all the others have been read.
        (named == null ? types.values() : List.of(named)).forEach(line::addSubcommand);
        line.setResourceBundle(ResourceBundle.getBundle(TEXTS, Locale.getDefault()));
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(new Misunderstood());
        line.setExecutionExceptionHandler((failure, command, parsed) -> failures.tell(failure));
        return line;
    }
}
