package org.whereabouts.sources;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Recognises what came in by its first bytes, whatever it is called.
final class Recognising {

    /*
     * A workbook and a text document are both archives: the workbook has a part called xl/. Text is a list when its first
     * lines have the same number of cells, three or more: sentences do not have their commas in step. Whoever is wrong
     * about a list loses nothing: the file can still be imported.
     */

    private static final int LOOK = 16_384;
    private static final int FEWEST_LINES = 2;
    private static final int FEWEST_CELLS = 3;
    private static final int LINES = 6;
    private static final List<String> PICTURES =
            List.of("\u00ff\u00d8\u00ff", "\u0089PNG", "GIF8", "II*\0", "MM\0*", "BM");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern LIST_MARKUP =
            Pattern.compile("^<\\?xml[^>]*>\\s*<(?:[a-z]+:)?pfif|^<(?:[a-z]+:)?pfif");

    private Recognising() {}

    static Kind of(byte[] content) {
        int look = Math.min(content.length, LOOK);
        String bytes = new String(content, 0, look, StandardCharsets.ISO_8859_1);
        if (PICTURES.stream().anyMatch(bytes::startsWith) || isInAContainer(bytes)) {
            return Kind.PICTURE;
        }
        if (bytes.startsWith("PK")) {
            return isWorkbook(content) ? Kind.LIST : Kind.OTHER;
        }
        return bytes.startsWith("%PDF") || isBinary(bytes) ? Kind.OTHER : text(bytes);
    }

    private static boolean isInAContainer(String bytes) {
        boolean webp = bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8);
        return webp
                || bytes.startsWith("ftyphei", 4)
                || bytes.startsWith("ftypmif", 4)
                || bytes.startsWith("ftypavif", 4);
    }

    private static boolean isWorkbook(byte[] content) {
        int tail = Math.min(content.length, 1 << 20);
        String directory = new String(content, content.length - tail, tail, StandardCharsets.ISO_8859_1);
        return directory.contains("xl/workbook");
    }

    /// Half of the bytes of UTF-16 text are zero; other text has none.
    private static boolean isBinary(String bytes) {
        boolean wide = bytes.startsWith("\u00ff\u00fe") || bytes.startsWith("\u00fe\u00ff");
        return !wide && bytes.indexOf('\0') >= 0;
    }

    private static Kind text(String bytes) {
        String start = bytes.strip().toLowerCase(Locale.ROOT).replaceFirst("^\u00ef\u00bb\u00bf", "");
        if (LIST_MARKUP.matcher(start).find()) {
            return Kind.LIST;
        }
        return start.startsWith("<") || !hasColumns(bytes) ? Kind.ARTICLE : Kind.LIST;
    }

    private static boolean hasColumns(String bytes) {
        List<String> lines =
                bytes.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        boolean whole = bytes.length() < LOOK || lines.size() == LINES;
        return whole && List.of(';', '\t', ',', '|').stream().anyMatch(cut -> isInStep(lines, cut));
    }

    private static boolean isInStep(List<String> lines, char cut) {
        var counts = lines.stream()
                .map(line -> QUOTED.matcher(line)
                                .replaceAll("")
                                .chars()
                                .filter(c -> c == cut)
                                .count()
                        + 1)
                .distinct()
                .toList();
        return lines.size() >= FEWEST_LINES && counts.size() == 1 && counts.getFirst() >= FEWEST_CELLS;
    }
}
