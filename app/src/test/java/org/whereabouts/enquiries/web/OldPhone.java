package org.whereabouts.enquiries.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A browser that can do next to nothing: it follows redirections, keeps cookies, and counts bytes.
final class OldPhone {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final String host;
    private final String language;
    private final String address;
    private final Map<String, String> cookies = new HashMap<>();
    private long received;
    private String at = "";

    /// @param address where the question seems to come from
    OldPhone(int port, String language, String address) {
        this.host = "http://localhost:" + port;
        this.language = language;
        this.address = address;
    }

    /// Shows a page.
    HttpResponse<String> get(String path) {
        at = path;
        return follow(send(request(path).GET().build()));
    }

    /// Sends a form, alternately a name and a value, and shows the page that follows.
    HttpResponse<String> post(String path, String... fields) {
        return follow(send(form(path, fields)));
    }

    /// Sends a form and does not follow.
    HttpResponse<String> postOnly(String path, String... fields) {
        return send(form(path, fields));
    }

    HttpRequest form(String path, String... fields) {
        at = path;
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(URLEncoder.encode(fields[i], StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
    }

    /// Sends a file.
    HttpResponse<String> upload(String path, byte[] file, String... fields) {
        at = path;
        String edge = "edge-of-a-part";
        var head = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            head.append("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + fields[i] + "\"\r\n\r\n"
                    + fields[i + 1] + "\r\n");
        }
        head.append("--" + edge
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"my-son.jpg\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n");
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head.toString()),
                BodyPublishers.ofByteArray(file),
                BodyPublishers.ofString("\r\n--" + edge + "--\r\n"));
        return follow(send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(body)
                .build()));
    }

    /// The path of the page that is shown.
    String at() {
        return at;
    }

    long received() {
        return received;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(host + path))
                .header("Accept", "text/html")
                .header("Accept-Language", language)
                .header("X-Forwarded-For", address);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        for (int i = 0; i < 5 && last.statusCode() / 100 == 3; i++) {
            String to = last.headers().firstValue("Location").orElseThrow();
            at = to.startsWith(host) ? to.substring(host.length()) : to;
            if (!at.startsWith("/")) {
                return last;
            }
            last = send(request(at).GET().build());
        }
        return last;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            received += answer.body().getBytes(StandardCharsets.UTF_8).length;
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void keep(String header) {
        String pair = List.of(header.split(";")).getFirst();
        String name = pair.substring(0, pair.indexOf('='));
        if (header.toLowerCase(Locale.ROOT).contains("max-age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, pair.substring(pair.indexOf('=') + 1));
        }
    }
}
