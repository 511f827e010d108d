package org.whereabouts.exchange.pfif;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.whereabouts.exchange.Machine;

/// A form with a file, as browsers and scripts send it.
final class Upload {

    private static final String BOUNDARY = "----invented";

    private Upload() {}

    static HttpResponse<String> send(
            Machine machine, String path, Map<String, String> fields, byte[] content, String... headers) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> {
            body.writeBytes(head("form-data; name=\"" + name + "\""));
            body.writeBytes((value + "\r\n").getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(head("form-data; name=\"content\"; filename=\"table.csv\""));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = machine.request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        return machine.send(headers.length == 0 ? request : request.headers(headers));
    }

    private static byte[] head(String disposition) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
