package org.whereabouts.commandline;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/// Walks through the public pages once, so that a recorded start knows what a visitor needs (AOT cache).
final class Rehearsal {

    private static final List<String> WALK = List.of(
            "/",
            "/search",
            "/search?name=Test+Example&year=1990",
            "/list",
            "/about",
            "/report",
            "/enquire",
            "/enquiry",
            "/nowhere");

    private Rehearsal() {}

    /// Visits every page.
    ///
    /// @return whether the service answered each time, whatever it answered
    static boolean visit(String url) {
        try (HttpClient visitor = HttpClient.newHttpClient()) {
            for (String page : WALK) {
                visitor.send(
                        HttpRequest.newBuilder(URI.create(url + page)).build(), HttpResponse.BodyHandlers.discarding());
            }
            return true;
        } catch (IOException noAnswer) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
