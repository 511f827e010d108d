package org.whereabouts.telegram.api;

import java.util.LinkedHashMap;
import java.util.Map;

/// The words by which Telegram says why it refuses.
final class Wording {

    private static final Map<String, Refusal> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("chat not found", Refusal.UNKNOWN_CHAT);
        WORDS.put("peer_id_invalid", Refusal.UNKNOWN_CHAT);
        WORDS.put("user is deactivated", Refusal.BLOCKED);
        WORDS.put("message is not modified", Refusal.NOT_MODIFIED);
        WORDS.put("message to edit not found", Refusal.GONE);
        WORDS.put("message to delete not found", Refusal.GONE);
        WORDS.put("message to pin not found", Refusal.GONE);
        WORDS.put("message can't be", Refusal.NOT_ALLOWED);
        WORDS.put("not enough rights", Refusal.NOT_ALLOWED);
        WORDS.put("message is too long", Refusal.TOO_LONG);
        WORDS.put("button_data_invalid", Refusal.TOO_LONG);
        WORDS.put("file is too big", Refusal.TOO_LARGE);
        WORDS.put("file_id", Refusal.GONE);
    }

    private Wording() {}

    static Refusal why(String description) {
        return WORDS.entrySet().stream()
                .filter(one -> description.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Refusal.OTHER);
    }
}
