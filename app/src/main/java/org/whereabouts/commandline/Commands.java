package org.whereabouts.commandline;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;

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
        ConfigurableApplicationContext context;
        try {
            context = start.apply(invocation.settings());
        } catch (RuntimeException cannotStart) {
            return failures.tell(cannotStart);
        }
        int exit = commandLine(context, failures).execute(words);
        if (!invocation.stays() || exit != 0) {
            context.close();
        }
        return exit;
    }

    private static CommandLine commandLine(ConfigurableApplicationContext context, Failures failures) {
        var line = new CommandLine(new Program(), new CommandFactory(context.getBeanFactory()));
        Arrays.stream(BeanFactoryUtils.beanNamesForAnnotationIncludingAncestors(
                        context.getBeanFactory(), Command.class))
                .map(context::getType)
                .filter(type -> type != null)
                .sorted(Comparator.comparing(
                        type -> type.getAnnotation(Command.class).name()))
                .forEach(line::addSubcommand);
        line.setResourceBundle(ResourceBundle.getBundle(TEXTS, Locale.getDefault()));
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((failure, command, parsed) -> failures.tell(failure));
        return line;
    }
}
