package org.whereabouts.enquiries;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Who asks, and how to reach them. Sealed in the field [#FIELD]; never stored otherwise.
///
/// @param name     what they want to be called, or null
/// @param kinship  what they are to the person looked for
/// @param way      how they want to be reached
/// @param contact  the number, address or name for that way; null when they come back themselves
/// @param when     when it suits them, or null
/// @param language the tag of the language to speak to them in
/// @param unwanted what they do not want to happen, or null
public record Enquirer(
        @Nullable String name,
        Kinship kinship,
        Way way,
        @Nullable String contact,
        @Nullable String when,
        String language,
        @Nullable String unwanted) {

    /// The name of the field under which it is sealed.
    public static final String FIELD = "enquirer";

    private static final Pattern CHAT = Pattern.compile("chat [0-9]{1,18} [0-9a-f]{40}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// As it is sealed.
    public byte[] json() {
        return JSON.writeValueAsBytes(this);
    }

    /// Reads what was sealed.
    public static Enquirer read(byte[] json) {
        return JSON.readValue(json, Enquirer.class);
    }

    /// The language to speak to them in.
    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /// Whether a contact is a chat, as the bot writes one: nothing that anybody reads or types.
    public static boolean isChat(@Nullable String contact) {
        return contact != null && CHAT.matcher(contact).matches();
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "enquirer";
    }

    /// What somebody is to the person looked for.
    public enum Kinship {
        SPOUSE,
        PARENT,
        CHILD,
        SIBLING,
        RELATIVE,
        FRIEND,
        UNSAID
    }

    /// How somebody wants to be reached.
    public enum Way {
        PHONE,
        EMAIL,
        TELEGRAM,
        LETTER,
        MYSELF
    }
}
