package org.whereabouts.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.whereabouts.audit.Sha256;

/// The style sheet, at an address that changes with its content, so that a browser fetches it once.
@Controller
class StyleSheet {

    private static final String FILE = "/org/whereabouts/pages/style.css";
    private static final int ENOUGH = 12;
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private final byte[] content = read();

    /// Its address.
    String address() {
        return "/style-" + Sha256.of(content).hex().substring(0, ENOUGH) + ".css";
    }

    @GetMapping("/style-{digest}.css")
    ResponseEntity<byte[]> style() {
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(content);
    }

    private static byte[] read() {
        try (InputStream file = StyleSheet.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("WA-0620 the style sheet is missing from the program");
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
