package org.whereabouts.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.whereabouts.access.Role;
import org.whereabouts.access.Staff;
import org.whereabouts.access.keys.ApiKey;
import org.whereabouts.access.keys.IssuingAKey;
import org.whereabouts.access.keys.KeySecret;
import org.whereabouts.access.keys.Scope;

/// A program that asks, and those who give it keys.
public final class Machine {

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final IssuingAKey issuing;
    private final Staff staff;
    private final Environment environment;

    Machine(IssuingAKey issuing, Staff staff, Environment environment) {
        this.issuing = issuing;
        this.staff = staff;
        this.environment = environment;
    }

    /// A key that was just given.
    public record Given(ApiKey key, KeySecret secret) {}

    /// Gives a key for a month.
    public Given key(Scope... scopes) {
        var wanted = new IssuingAKey.Wanted("Invented key", "Invented bureau", Set.of(scopes), "bureau.example", 30);
        var issued = (IssuingAKey.Issued) issuing.issue(
                wanted,
                staff.hire(Role.ADMINISTRATOR).id(),
                staff.hire(Role.ADMINISTRATOR).id());
        return new Given(issued.key(), issued.secret());
    }

    /// Where the installation is reached.
    public String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    /// A request to an address.
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base() + path));
    }

    /// The answer to a question without a key.
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /// The answer to a question with a key.
    public HttpResponse<String> get(String path, KeySecret secret) {
        return get(path, "Authorization", "Bearer " + secret.text());
    }

    /// The answer to a request.
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
