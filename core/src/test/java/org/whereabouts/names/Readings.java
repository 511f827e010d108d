package org.whereabouts.names;

import java.util.stream.Collectors;

/// How names of the stories are read, a line a name: the name as written, a bar, and its words, each with a letter for
/// what it is there for: g(iven), p(atronymic), f(amily), m(aiden), n(ickname) or ? for none of them.
///
/// `!` means that this is certain, `.` that the word is shortened. After `-` stand the words that were set aside, after
/// `=` another name of the same person. A name in parts is written `family / given / patronymic`.
final class Readings {

    private Readings() {}

    /// Reads the names of a story anew and prints them as the story does.
    static String retold(String story) {
        var reader = new NameReader();
        return story.lines()
                .map(line -> line.substring(0, line.indexOf('|') + 2))
                .map(name -> name + notation(reader.read(written(name.substring(0, name.indexOf('|'))))) + "\n")
                .collect(Collectors.joining());
    }

    private static WrittenName written(String name) {
        if (!name.contains("/")) {
            return WrittenName.of(name);
        }
        var parts = name.split("/");
        return new WrittenName.InParts(parts[0], parts[1], parts[2]);
    }

    private static String notation(PersonName name) {
        var words = name.tokens().stream().map(Readings::notation).collect(Collectors.joining(" "));
        var aside = name.set().isEmpty() ? "" : " - " + String.join(" ", name.set());
        return words
                + aside
                + name.others().stream().map(other -> " = " + notation(other)).collect(Collectors.joining());
    }

    private static String notation(NameToken token) {
        return letter(token.part()) + (token.certain() ? "!" : "") + (token.shortened() ? "." : "") + ":"
                + token.spelling().text();
    }

    private static String letter(Part part) {
        return switch (part) {
            case GIVEN -> "g";
            case PATRONYMIC -> "p";
            case FAMILY -> "f";
            case FORMER_FAMILY -> "m";
            case NICKNAME -> "n";
            case UNKNOWN -> "?";
        };
    }
}
