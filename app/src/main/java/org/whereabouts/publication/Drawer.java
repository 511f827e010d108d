package org.whereabouts.publication;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.whereabouts.names.WrittenName;

/// A drawer of the card index: the first letter of the family name, in the script in which it was reported.
///
/// @param letter one letter, or nothing for people without a name
public record Drawer(String letter) {

    /// The drawer of people whose names are not known.
    public static final Drawer WITHOUT_NAME = new Drawer("");

    private static final String ARABIC_ARTICLE = "ال";

    /// How many cards a drawer holds.
    public record Filled(Drawer drawer, long cards) {}

    /// The drawer in which somebody of these names is looked for.
    ///
    /// @param names the first decides
    public static Drawer of(List<WrittenName> names) {
        return names.isEmpty()
                ? WITHOUT_NAME
                : initial(names.getFirst()).map(Drawer::new).orElse(WITHOUT_NAME);
    }

    /// Reads a letter from an address; empty when it is more than one letter.
    public static Optional<Drawer> parse(String text) {
        boolean one = text.codePointCount(0, text.length()) == 1 && Character.isLetter(text.codePointAt(0));
        return one ? Optional.of(new Drawer(label(text.codePointAt(0)))) : Optional.empty();
    }

    private static Optional<String> initial(WrittenName name) {
        String text =
                name instanceof WrittenName.InParts parts && parts.family() != null ? parts.family() : name.text();
        String bare = text.startsWith(ARABIC_ARTICLE) ? text.substring(ARABIC_ARTICLE.length()) : text;
        return Normalizer.normalize(bare, Normalizer.Form.NFC)
                .codePoints()
                .filter(Character::isLetter)
                .mapToObj(Drawer::label)
                .findFirst();
    }

    /// A capital; but Georgian has none that people write, and an alef is an alef whatever it carries.
    private static String label(int letter) {
        int title = Character.toTitleCase(letter);
        return switch (Character.UnicodeScript.of(title)) {
            case ARABIC ->
                Normalizer.normalize(Character.toString(title), Normalizer.Form.NFD)
                        .substring(0, 1);
            default -> Character.toString(title);
        };
    }
}
