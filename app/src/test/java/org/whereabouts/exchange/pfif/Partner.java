package org.whereabouts.exchange.pfif;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.whereabouts.access.Officer;
import org.whereabouts.access.keys.IssuingAKey;
import org.whereabouts.access.keys.IssuingAKey.Issued;
import org.whereabouts.access.keys.IssuingAKey.Wanted;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.Machine;

/// An organisation with a key, which speaks as a client of Person Finder.
final class Partner {

    private final Machine machine;
    private final String key;

    Partner(Machine machine, IssuingAKey issuing, String holder, String domain) {
        this.machine = machine;
        var wanted = new Wanted(
                "Invented key", holder, Set.of(Scope.WRITE, Scope.READ_FULL, Scope.READ, Scope.SEARCH), domain, 30);
        var issued = (Issued) issuing.issue(wanted, Officer.Id.fresh(), Officer.Id.fresh());
        this.key = issued.secret().text();
    }

    String get(String path) {
        String joined = path + (path.contains("?") ? "&" : "?") + "key=" + key;
        return machine.get(joined).body();
    }

    HttpResponse<String> write(String base, byte[] document) {
        return machine.send(machine.request(base + "/pfif/api/write?key=" + key)
                .header("Content-Type", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofByteArray(document)));
    }

    static byte[] sample(String name) {
        try (InputStream file = Partner.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
