package org.whereabouts.hotline.texts;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.whereabouts.notices.gateway.SignedByTheGateway;
import org.whereabouts.notices.way.Way;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where the gateway brings text messages: `docs/operating/hotline-desk.md` says how they are signed. Whatever is not,
/// is
/// answered as if nothing were here.
@RestController
class TextsFromTheGateway {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LARGEST = 8 << 10;
    private static final int LONGEST_ID = 200;

    private final SignedByTheGateway signed;
    private final AnsweringTexts answering;

    TextsFromTheGateway(SignedByTheGateway signed, AnsweringTexts answering) {
        this.signed = signed;
        this.answering = answering;
    }

    @PostMapping("/hotline/texts")
    ResponseEntity<Void> receive(
            HttpServletRequest request,
            @RequestHeader(name = "Whereabouts-Timestamp", defaultValue = "") String timestamp,
            @RequestHeader(name = "Whereabouts-Signature", defaultValue = "") String signature)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        String text = new String(body, StandardCharsets.UTF_8);
        if (body.length > LARGEST || !signed.fits(timestamp, signature, text)) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
        }
        return read(text)
                .map(message -> answering.answer(message) ? HttpStatus.NO_CONTENT : HttpStatus.SERVICE_UNAVAILABLE)
                .map(status -> ResponseEntity.status(status).<Void>build())
                .orElseGet(() -> ResponseEntity.badRequest().build());
    }

    private static Optional<Message> read(String body) {
        try {
            JsonNode json = JSON.readTree(body);
            String id = text(json, "id");
            String from = Way.TextMessage.digits(text(json, "from"));
            boolean fits = !id.isEmpty() && id.length() <= LONGEST_ID && Way.TextMessage.admits(from);
            return fits ? Optional.of(new Message(id, from, text(json, "text"))) : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode json, String field) {
        @Nullable JsonNode value = json.get(field);
        return value == null || !value.isString() ? "" : value.asString();
    }
}
