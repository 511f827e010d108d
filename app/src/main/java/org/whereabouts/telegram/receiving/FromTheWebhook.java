package org.whereabouts.telegram.receiving;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.whereabouts.telegram.api.Update;
import org.whereabouts.telegram.opening.TheBot;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where Telegram brings updates to, if it was asked to. Who does not show the secret is answered as if nothing were
/// here.
@RestController
class FromTheWebhook {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LARGEST = 1 << 20;

    private final TheBot bot;
    private final ReceivingUpdates receiving;

    FromTheWebhook(TheBot bot, ReceivingUpdates receiving) {
        this.bot = bot;
        this.receiving = receiving;
    }

    @PostMapping("/telegram/updates")
    ResponseEntity<Void> receive(
            HttpServletRequest request,
            @RequestHeader(name = "X-Telegram-Bot-Api-Secret-Token", defaultValue = "") String shown)
            throws IOException {
        if (!fits(bot.secret(), shown)) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        long number = body.length > LARGEST ? 0 : number(body);
        if (number <= 0) {
            return ResponseEntity.badRequest().build();
        }
        receiving.receive(List.of(new Update(number, new String(body, StandardCharsets.UTF_8))));
        return ResponseEntity.noContent().build();
    }

    private static boolean fits(String secret, String shown) {
        boolean same =
                MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
        return same && !secret.isEmpty();
    }

    private static long number(byte[] body) {
        try {
            JsonNode number = JSON.readTree(body).path("update_id");
            return number.isIntegralNumber() ? number.asLong(0) : 0;
        } catch (JacksonException notJson) {
            return 0;
        }
    }
}
