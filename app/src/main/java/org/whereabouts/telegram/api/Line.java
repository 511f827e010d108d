package org.whereabouts.telegram.api;

import java.io.ByteArrayOutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One question and its answer over HTTP. No exception leaves it: the token stands in the address.
final class Line {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LARGEST_ANSWER = 32 << 20;
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(5);
    private static final int MOST_SECONDS = 3600;

    private final Place place;
    private final HttpClient client;

    Line(Place place) {
        this.place = place;
        this.client = HttpClient.newBuilder()
                .connectTimeout(place.patience())
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /// Asks.
    ///
    /// @param wait how long the other side is asked to wait before it answers
    /// @param read what there is in the answer
    <T> Answer<T> ask(String method, Map<String, ?> parameters, Duration wait, Function<JsonNode, T> read) {
        var request = HttpRequest.newBuilder(place.method(method))
                .timeout(place.patience().plus(wait))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(parameters), StandardCharsets.UTF_8))
                .build();
        return exchange(request, LARGEST_ANSWER, (status, body) -> answer(status, body, read));
    }

    /// Fetches a file.
    Answer<byte[]> load(String path) {
        URI address;
        try {
            address = place.file(path);
        } catch (IllegalArgumentException leadsElsewhere) {
            return new Answer.Refused<>(Refusal.OTHER);
        }
        var request = HttpRequest.newBuilder(address)
                .timeout(place.patience().multipliedBy(6))
                .build();
        return exchange(request, Telegram.LARGEST, (status, body) -> switch (status) {
            case 200 -> new Answer.Done<>(body);
            case 400, 401, 403, 404 -> new Answer.Refused<>(Refusal.GONE);
            default -> new Answer.Unknown<>();
        });
    }

    /// The time limit of a request ends with the headers of its answer. Whoever is silent after them is left, too.
    private <T> Answer<T> exchange(HttpRequest request, int most, Reading<T> reading) {
        long patience = request.timeout().orElseThrow().toMillis();
        var asked = client.sendAsync(request, headers -> new Limited(most));
        try {
            HttpResponse<byte[]> response = asked.get(patience, TimeUnit.MILLISECONDS);
            return response.body().length > most
                    ? new Answer.Refused<>(Refusal.TOO_LARGE)
                    : reading.read(response.statusCode(), response.body());
        } catch (TimeoutException silent) {
            asked.cancel(true);
            return new Answer.Unknown<>();
        } catch (ExecutionException broken) {
            boolean isNobodyThere = broken.getCause() instanceof ConnectException
                    || broken.getCause() instanceof HttpConnectTimeoutException;
            return isNobodyThere ? new Answer.NotReached<>() : new Answer.Unknown<>();
        } catch (InterruptedException stopped) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer.Unknown<>();
        }
    }

    private static <T> Answer<T> answer(int status, byte[] body, Function<JsonNode, T> read) {
        JsonNode json;
        try {
            json = JSON.readTree(body);
        } catch (JacksonException fromSomebodyBetween) {
            return new Answer.Unknown<>();
        }
        if (json.path("ok").asBoolean(false)) {
            return new Answer.Done<>(read.apply(json.path("result")));
        }
        int code = json.path("error_code").asInt(status);
        if (code == 429) {
            return new Answer.TooSoon<>(pause(json));
        }
        return code >= 400 && code < 500
                ? new Answer.Refused<>(why(code, json.path("description").asString("")))
                : new Answer.Unknown<>();
    }

    private static Duration pause(JsonNode json) {
        int seconds = json.path("parameters").path("retry_after").asInt(0);
        return seconds > 0 ? Duration.ofSeconds(Math.min(seconds, MOST_SECONDS)) : USUAL_PAUSE;
    }

    /// Telegram tells apart by words what it refuses with 400.
    private static Refusal why(int code, String description) {
        return switch (code) {
            case 401, 404 -> Refusal.NOT_ADMITTED;
            case 403 -> Refusal.BLOCKED;
            case 409 -> Refusal.TAKEN;
            default -> Wording.why(description.toLowerCase(Locale.ROOT));
        };
    }

    private interface Reading<T> {
        Answer<T> read(int status, byte[] body);
    }

    /// Takes a body up to a limit; of a larger one it takes one byte more, and no further.
    private static final class Limited implements HttpResponse.BodySubscriber<byte[]> {

        private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private final int most;
        private Flow.@Nullable Subscription coming;

        Limited(int most) {
            this.most = most;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return whole;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            coming = subscription;
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> parts) {
            for (ByteBuffer part : parts) {
                byte[] bytes = new byte[Math.min(part.remaining(), most + 1 - taken.size())];
                part.get(bytes);
                taken.writeBytes(bytes);
            }
            if (taken.size() > most && coming != null) {
                coming.cancel();
                onComplete();
            }
        }

        @Override
        public void onError(Throwable broken) {
            whole.completeExceptionally(broken);
        }

        @Override
        public void onComplete() {
            whole.complete(taken.toByteArray());
        }
    }
}
