package org.whereabouts.access.web;

import java.util.regex.Pattern;

/// Where an officer goes back to after they showed who they are.
final class Back {

    private static final Pattern AT_THE_DESK = Pattern.compile("/desk(/[A-Za-z0-9._-]+)*");

    private Back() {}

    /// The page that was asked for, if it is one of the desk.
    static String to(String asked) {
        return AT_THE_DESK.matcher(asked).matches() ? asked : "/desk";
    }
}
