package org.whereabouts.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// How root starts a server that refuses to run as root.
final class RootEscape {

    /*
     * PostgreSQL exits when its effective user is 0. In a new user namespace without a mapping, the kernel shows the
     * overflow user (65534) to the process, while files are still owned and checked by the real one: no account has
     * to be made and no file changes hands. Where namespaces are forbidden (some containers), `setpriv` gives up root
     * for the same overflow user; then the server's files have to be that user's, which CarriedServer sees to. It keeps the
     * right to walk through folders that are root's alone (the data folder, root's home), which PostgreSQL does not mind.
     */

    /// The user that a server runs as where root has to be given up.
    static final int NOBODY = 65534;

    private static final String WALK = "+dac_override,+dac_read_search";
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> GIVEN_UP = List.of(
            "setpriv",
            "--reuid=" + NOBODY,
            "--regid=" + NOBODY,
            "--clear-groups",
            "--inh-caps=" + WALK,
            "--ambient-caps=" + WALK);
    private static final List<String> PREFIX = choose();

    private RootEscape() {}

    /// The words to put before a command; none for an ordinary user.
    static List<String> prefix() {
        return PREFIX;
    }

    /// Whether files of the server must belong to [#NOBODY].
    static boolean changesOwner() {
        return PREFIX.equals(GIVEN_UP);
    }

    private static List<String> choose() {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        if (works(NAMESPACE)) {
            return NAMESPACE;
        }
        if (works(GIVEN_UP)) {
            return GIVEN_UP;
        }
        throw new StorageFailure("WA-0405", "storage.root", "unshare, setpriv", null);
    }

    private static boolean works(List<String> prefix) {
        try {
            var words = new ArrayList<>(prefix);
            words.add("true");
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
