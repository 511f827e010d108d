package org.whereabouts.notices.gateway;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whereabouts.notices.way.Carried;
import org.whereabouts.notices.way.Carrier;
import org.whereabouts.notices.way.Parcel;
import org.whereabouts.notices.way.Trouble;
import org.whereabouts.notices.way.Way;
import tools.jackson.databind.json.JsonMapper;

/// Posts texts to a gateway, signed, under a key that is the same at every attempt.
final class TextMessageCarrier implements Carrier {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_SECONDS = 86_400;

    private final Gateway gateway;
    private final Clock clock;

    TextMessageCarrier(Gateway gateway, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    @Override
    public Way.Kind kind() {
        return Way.Kind.TEXT_MESSAGE;
    }

    @Override
    public boolean ready() {
        return gateway.ready();
    }

    @Override
    public Carried carry(Parcel parcel) {
        if (!(parcel.to() instanceof Way.TextMessage to)) {
            throw new IllegalArgumentException("WA-1303 not a way for a text message");
        }
        // One for each message: most services never send any, and should not begin by making one.
        try (HttpClient client = client()) {
            return outcome(client.send(request(parcel, to), HttpResponse.BodyHandlers.discarding()));
        } catch (ConnectException | HttpConnectTimeoutException nobodyThere) {
            return new Carried.Later(Trouble.NOT_REACHED, null);
        } catch (IOException silent) {
            return new Carried.Doubtful(Trouble.NO_ANSWER);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Carried.Doubtful(Trouble.NO_ANSWER);
        }
    }

    private HttpClient client() {
        return HttpClient.newBuilder()
                .connectTimeout(gateway.patience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    private HttpRequest request(Parcel parcel, Way.TextMessage to) {
        String id = parcel.notice().toString();
        String language = parcel.text().language().toLanguageTag();
        String body = JSON.writeValueAsString(
                Map.of("id", id, "to", to.number(), "text", parcel.text().shortly(), "language", language));
        String moment = Long.toString(clock.instant().getEpochSecond());
        return HttpRequest.newBuilder(URI.create(gateway.address()))
                .timeout(gateway.patience())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", id)
                .header("Whereabouts-Timestamp", moment)
                .header("Whereabouts-Signature", "sha256=" + Signature.of(gateway.secret(), moment + "." + body))
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
    }

    private static Carried outcome(HttpResponse<?> response) {
        int code = response.statusCode();
        return switch (code) {
            // A conflict is its word for having had this one before.
            case 200, 201, 202, 204, 409 -> new Carried.Handed();
            case 401, 403 -> new Carried.Later(Trouble.NOT_ADMITTED, null);
            case 408, 429, 503 -> new Carried.Later(Trouble.ASKED_TO_WAIT, wait(response));
            default ->
                code >= 400 && code < 500
                        ? new Carried.Never(Trouble.ADDRESS_REFUSED)
                        : new Carried.Later(Trouble.BROKEN, null);
        };
    }

    private static @Nullable Duration wait(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(text -> Duration.ofSeconds(Math.min(MOST_SECONDS, Long.parseLong(text))))
                .orElse(null);
    }
}
