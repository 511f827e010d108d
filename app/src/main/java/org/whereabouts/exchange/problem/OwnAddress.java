package org.whereabouts.exchange.problem;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Where this installation is reached, for what programs keep.
@Component
public class OwnAddress {

    private final Environment settings;

    OwnAddress(Environment settings) {
        this.settings = settings;
    }

    /// As `whereabouts.address` has it, without a slash at its end; this machine where nothing is named.
    public String base() {
        String named = settings.getProperty("whereabouts.address", "").strip();
        String port = settings.getProperty("local.server.port", settings.getProperty("server.port", "8080"));
        return named.isEmpty() ? "http://localhost:" + port : named.replaceAll("/+$", "");
    }
}
