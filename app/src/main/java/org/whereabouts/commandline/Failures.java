package org.whereabouts.commandline;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.whereabouts.storage.StorageFailure;

/// Tells an operator in one line what went wrong and what to do next.
final class Failures {

    private static final String STORAGE_TEXTS = "org.whereabouts.storage.messages";
    private static final String OWN_TEXTS = "org.whereabouts.commandline.messages";

    private final PrintWriter out;

    Failures(PrintWriter out) {
        this.out = out;
    }

    /// Prints the failure.
    ///
    /// @return the exit code, 1
    int tell(Throwable failure) {
        StorageFailure ours = find(failure);
        if (ours != null) {
            out.printf(text(STORAGE_TEXTS, ours.key()) + "%n", ours.about());
        } else if (failure instanceof CannotBegin refused) {
            out.println(refused.sentence());
        } else if (portTaken(failure)) {
            out.println(text(OWN_TEXTS, "failure.port"));
        } else {
            out.printf(
                    text(OWN_TEXTS, "failure.unforeseen") + "%n",
                    innermost(failure).getClass().getSimpleName());
        }
        if (ours == null && System.getenv("WHEREABOUTS_DEBUG") != null) {
            failure.printStackTrace(out);
        }
        return 1;
    }

    private static @Nullable StorageFailure find(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StorageFailure ours) {
                return ours;
            }
        }
        return null;
    }

    private static boolean portTaken(Throwable failure) {
        return failure.getClass().getSimpleName().equals("PortInUseException")
                || (failure.getCause() != null && portTaken(failure.getCause()));
    }

    private static Throwable innermost(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : innermost(cause);
    }

    private static String text(String bundle, String key) {
        try {
            return ResourceBundle.getBundle(bundle, Locale.getDefault()).getString(key);
        } catch (MissingResourceException notWritten) {
            return key + ": %s";
        }
    }
}
