package org.whereabouts.search.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;

/// The lists that measurements read: CSV in UTF-8 with a heading.
final class Lists {

    private Lists() {}

    static CsvReader<NamedCsvRecord> open(Path file) throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(file);
    }

    /// The person whom a row describes.
    static Particulars person(String name, String born, String sex) {
        var names = name.isBlank() ? List.<WrittenName>of() : List.of(WrittenName.of(name));
        return Particulars.of(names, date(born), sex(sex));
    }

    /// A column that may be missing; the empty text when it is.
    static String optional(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("");
    }

    private static @Nullable PartialDate date(String text) {
        Optional<PartialDate> date = PartialDate.parse(text);
        return date.isPresent() ? date.get() : null;
    }

    private static Sex sex(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "f", "female" -> Sex.FEMALE;
            case "m", "male" -> Sex.MALE;
            case "o", "x", "other" -> Sex.OTHER;
            default -> Sex.UNKNOWN;
        };
    }
}
