package org.whereabouts.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.whereabouts.intake.Problem;

/// Opens a file by what it contains, whatever it is called.
public final class Tables {

    private static final int LOOK = 4096;

    private Tables() {}

    /// The rows of a file.
    ///
    /// @throws UnreadableException when it is none of CSV, XLSX and PFIF
    public static Table open(Path file) throws IOException, UnreadableException {
        byte[] start;
        try (InputStream content = Files.newInputStream(file)) {
            start = content.readNBytes(LOOK);
        }
        if (start.length == 0) {
            throw new UnreadableException(Problem.ofFile("file.empty", null));
        }
        if (Encoding.startsWith(start, 'P', 'K')) {
            return new Workbook(file);
        }
        if (Encoding.startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableException(Problem.ofFile("file.old-excel", null));
        }
        var encoding = Encoding.of(file, start);
        String text = encoding.decode(start).strip();
        if (text.startsWith("<")) {
            return new PfifDocument(file);
        }
        if (text.startsWith("%PDF") || text.chars().anyMatch(c -> c == 0)) {
            throw new UnreadableException(Problem.ofFile("file.other", null));
        }
        return CsvTable.of(file, encoding);
    }
}
