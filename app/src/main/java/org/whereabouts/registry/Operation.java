package org.whereabouts.registry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// One conflict or event that an installation serves, with its own register, languages and publication policy.
///
/// @param id        its short name
/// @param names     what it is called, by language tag; never empty
/// @param languages the languages its pages are offered in, the default first; never empty
/// @param policy    the name of its publication policy, see the `publication` room
public record Operation(Id id, Map<String, String> names, List<Locale> languages, String policy) {

    /// The operation that every installation begins with.
    public static final Id FIRST = new Id("main");

    public Operation {
        names = Map.copyOf(names);
        languages = List.copyOf(languages);
        if (names.isEmpty() || languages.isEmpty()) {
            throw new IllegalArgumentException("WA-0301 an operation needs a name and a language");
        }
    }

    /// What it is called in a language, or in its default language when it has no name in that one.
    public String name(Locale locale) {
        String inDefault = names.getOrDefault(
                languages.getFirst().getLanguage(), names.values().iterator().next());
        return names.getOrDefault(locale.getLanguage(), inDefault);
    }

    /// A short name of lower-case Latin letters, digits and hyphens, as it stands in addresses.
    ///
    /// @param slug 1 to 40 characters
    public record Id(String slug) {
        private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

        public Id {
            if (!SLUG.matcher(slug).matches()) {
                throw new IllegalArgumentException("WA-0302 an operation's short name has other characters");
            }
        }

        /// Reads a short name; empty when it has other characters.
        public static Optional<Id> parse(String text) {
            return SLUG.matcher(text).matches() ? Optional.of(new Id(text)) : Optional.empty();
        }

        @Override
        public String toString() {
            return slug;
        }
    }
}
