package org.whereabouts.names;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A personal name exactly as a source wrote it: in one text, or in parts that the source itself told apart.
public sealed interface WrittenName {

    /// The name as one text, in the order and the script of the source; never blank.
    String text();

    /// A name in one text of which nobody has said which word is what.
    ///
    /// @param text the name as written, not blank; surrounding white space is dropped
    record InOneText(String text) implements WrittenName {
        public InOneText {
            text = text.strip();
            if (text.isEmpty()) {
                throw new IllegalArgumentException("WA-0101 a written name is blank");
            }
        }
    }

    /// A name whose source has columns for its parts. At least one part is present.
    ///
    /// @param family     the family name, or null when the source leaves it empty
    /// @param given      the given name or names, or null
    /// @param patronymic the name after the father, or null
    record InParts(
            @Nullable String family,
            @Nullable String given,
            @Nullable String patronymic) implements WrittenName {
        public InParts {
            family = orNull(family);
            given = orNull(given);
            patronymic = orNull(patronymic);
            if (family == null && given == null && patronymic == null) {
                throw new IllegalArgumentException("WA-0102 a written name has no part");
            }
        }

        /// Family name first, then given name and patronymic, as lists in the region have them.
        @Override
        public String text() {
            return Stream.of(family, given, patronymic)
                    .filter(part -> part != null)
                    .collect(Collectors.joining(" "));
        }

        private static @Nullable String orNull(@Nullable String part) {
            return part == null || part.isBlank() ? null : part.strip();
        }
    }

    /// Makes a name of one text.
    static WrittenName of(String text) {
        return new InOneText(text);
    }
}
