package org.whereabouts.sources.lists.desk;

import java.util.Locale;
import java.util.ResourceBundle;
import org.whereabouts.intake.Problem;

/// What is the matter with a file or a row, in the words of the command `import`.
final class ProblemsInWords {

    private final ResourceBundle words;
    private final Locale language;

    ProblemsInWords(Locale language) {
        this.language = language;
        var exactly = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.words = ResourceBundle.getBundle("org.whereabouts.intake.messages", language, exactly);
    }

    String of(Problem problem) {
        String where = problem.row() == 0
                ? ""
                : problem.sheet() == null
                        ? say("problem.where", problem.row())
                        : say("problem.where.sheet", problem.sheet(), problem.row());
        String column = problem.column() == null ? "" : say("problem.column", problem.column());
        return where + column + ofCode(problem.code(), problem.value() == null ? "" : problem.value());
    }

    String ofCode(String code, String value) {
        return say("problem." + code, value);
    }

    private String say(String key, Object... values) {
        return String.format(language, words.getString(key), values);
    }
}
