package org.whereabouts.commandline;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one line which word of the command line was not understood, and where the words are explained.
final class Misunderstood implements IParameterExceptionHandler {

    private static final int NOT_UNDERSTOOD = 2;

    private final ResourceBundle texts =
            ResourceBundle.getBundle("org.whereabouts.commandline.messages", Locale.getDefault());

    @Override
    public int handleParseException(ParameterException trouble, String[] words) {
        var command = trouble.getCommandLine();
        var out = command.getErr();
        out.println(sentence(trouble));
        out.println(text("misunderstood.help", "./" + command.getCommandSpec().qualifiedName() + " --help"));
        return NOT_UNDERSTOOD;
    }

    private String sentence(ParameterException trouble) {
        return switch (trouble) {
            case MissingParameterException missing ->
                text(
                        "misunderstood.missing",
                        missing.getMissing().stream()
                                .map(Misunderstood::label)
                                .distinct()
                                .collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unknown -> text("misunderstood.word", first(unknown.getUnmatched()));
            default -> {
                ArgSpec about = trouble.getArgSpec();
                yield about == null
                        ? text("misunderstood.other", String.valueOf(trouble.getValue()))
                        : text("misunderstood.value", label(about), String.valueOf(trouble.getValue()));
            }
        };
    }

    private static String first(List<String> unmatched) {
        return unmatched.isEmpty() ? "" : unmatched.getFirst();
    }

    private static String label(ArgSpec word) {
        String name = word.isOption() ? String.join("/", ((OptionSpec) word).names()) : "";
        return (name + " " + word.paramLabel()).strip();
    }

    private String text(String key, Object... arguments) {
        return String.format(Locale.getDefault(), texts.getString(key), arguments);
    }
}
