package org.whereabouts.pages;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Operation;

/// What every page needs to know of the one who visits it: language, operation, and how to speak of this installation.
///
/// @param operation  the register that is being read; null on pages that belong to none
/// @param base       what stands before an address of that register: nothing, or `/in/NAME` where there are several
/// @param locale     the language of the page
/// @param languages  the languages it can be read in
/// @param path       the address of the page without base and question
/// @param house      what is the same for everybody
public record Visit(
        @Nullable Operation operation, String base, Locale locale, List<Language> languages, String path, House house) {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "ckb");

    public Visit {
        languages = List.copyOf(languages);
    }

    /// The language tag for `lang`.
    public String lang() {
        return locale.toLanguageTag();
    }

    /// The direction of writing for `dir`.
    public String dir() {
        return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
    }

    /// The address of a page of this register.
    public String to(String page) {
        return base.isEmpty() || !page.equals("/") ? base + page : base;
    }

    /// The name of the register, or null where it would tell nothing.
    public @Nullable String register() {
        return operation == null || base.isEmpty() ? null : operation.name(locale);
    }

    /// Whether this is the page at that address.
    public boolean isAt(String page) {
        return path.equals(page);
    }

    /// One of the languages of a page.
    ///
    /// @param tag     its tag
    /// @param name    what its speakers call it
    /// @param href    this page in that language
    /// @param current whether it is the one being read
    record Language(String tag, String name, String href, boolean current) {}

    /// What is the same for everybody.
    ///
    /// @param demo    whether all people are invented
    /// @param contact how to reach those who run this, or nothing
    /// @param style   the address of the style sheet
    record House(boolean demo, String contact, String style) {

        /// What a press on the contact does: writes, calls, or null when it is neither address nor number.
        public @Nullable String contactLink() {
            String bare = contact.replaceAll("[\\s()-]", "");
            if (contact.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
                return "mailto:" + contact;
            }
            return bare.matches("\\+?\\d{3,15}") ? "tel:" + bare : null;
        }
    }
}
