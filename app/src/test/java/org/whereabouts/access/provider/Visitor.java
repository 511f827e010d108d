package org.whereabouts.access.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody with a browser that keeps its cookies, and sends back from another site only what it may.
final class Visitor {

    private static final HttpClient BROWSER =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final Pattern FORM = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String desk;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String neighbourhood = "";

    Visitor(int port) {
        this.desk = "http://localhost:" + port;
    }

    Visitor from(String address) {
        neighbourhood = address;
        return this;
    }

    Visitor holding(String cookie) {
        cookies.put("desk", cookie);
        return this;
    }

    HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(URI.create(desk + path)).GET(), cookies);
    }

    /// Presses a button on a page.
    HttpResponse<String> press(String page, String action, Map<String, String> form) {
        Matcher token = FORM.matcher(open(page).body());
        var fields = new LinkedHashMap<>(form);
        fields.put("_csrf", token.find() ? token.group(1) : "");
        String written = fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(desk + action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(written)),
                cookies);
    }

    /// Goes where a page of the desk leads on its own, and is asked there who they are.
    ///
    /// @return the address to which the provider sends them back
    static String goes(HttpResponse<String> crossing) {
        String door = crossing.headers().firstValue("Refresh").orElse("").replaceFirst("^0; url=", "");
        var answer = send(HttpRequest.newBuilder(URI.create(door)).GET());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /// Comes back from another site: cookies that are Strict stay at home.
    HttpResponse<String> comesBack(String address) {
        return send(
                HttpRequest.newBuilder(URI.create(address)).GET(),
                Map.of("desk-errand", cookies.getOrDefault("desk-errand", "")));
    }

    /// There and back.
    HttpResponse<String> crosses(String page, String action, Map<String, String> form) {
        return comesBack(goes(press(page, action, form)));
    }

    HttpResponse<String> signsIn() {
        return crosses("/desk/sign-in", "/desk/sign-in/provider", Map.of());
    }

    /// Whether the desk lets them in.
    boolean isIn() {
        return open("/desk").statusCode() == 200;
    }

    private HttpResponse<String> send(HttpRequest.Builder request, Map<String, String> held) {
        request.header("Accept-Language", "en")
                .header(
                        "Cookie",
                        held.entrySet().stream()
                                .map(one -> one.getKey() + "=" + one.getValue())
                                .collect(Collectors.joining("; ")));
        if (!neighbourhood.isEmpty()) {
            request.header("X-Forwarded-For", neighbourhood);
        }
        var response = send(request);
        response.headers().allValues("Set-Cookie").forEach(written -> {
            String[] parts = written.split(";", 2)[0].split("=", 2);
            cookies.put(parts[0], parts[1]);
        });
        return response;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return BROWSER.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
