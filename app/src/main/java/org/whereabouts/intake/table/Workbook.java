package org.whereabouts.intake.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.Problem;

/// An XLSX workbook: every sheet, one after the other.
final class Workbook implements Table {

    /*
     * A workbook is a ZIP file, and a ZIP file can promise to be small. Before anything is unpacked, the sizes in its
     * directory are added up; what would grow by more than RATIO and past GROWN bytes is refused. The directory can lie,
     * so every part is then unpacked once and has to be exactly as long as it says; a name that stands twice is refused
     * too, for two readers may take two different parts.
     *
     * Formulas are never computed and links never followed: what counts is what the workbook last showed. An error such
     * as #REF! says nothing about anybody.
     *
     * A date in a cell is a number with a date format: days since 1899-12-30 (the date system 1900 with its famous
     * leap year) or, in workbooks of old Macs, since 1904-01-01. ECMA-376 part 1, 18.17.4.1.
     */

    private static final long GROWN = 300_000_000;
    private static final long RATIO = 150;
    /// The texts of a workbook stand apart from its rows and are held in memory while it is read.
    private static final long MOST_WORDS = 200_000_000;
    private static final Pattern DATE_FORMAT = Pattern.compile("(?i).*(yy|d{1,4}[-./ ]m|m[-./ ]d|mmm).*");
    private static final Pattern ERROR = Pattern.compile("#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|GETTING_DATA)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    private final Path file;
    /// A workbook without any format is a workbook, but the reader asks for formats only where there are some.
    private final boolean formatted;

    Workbook(Path file) throws IOException, UnreadableException {
        this.file = file;
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new UnreadableException(Problem.ofFile("file.other", null));
            }
            formatted = zip.stream().anyMatch(part -> part.getName().endsWith("styles.xml"));
            refuseBomb(zip);
            refuseLies(zip);
            ZipEntry words = zip.getEntry("xl/sharedStrings.xml");
            if (words != null && words.getSize() > MOST_WORDS) {
                throw new UnreadableException(Problem.ofFile("file.large", null));
            }
        } catch (ZipException | EOFException broken) {
            throw new UnreadableException(Problem.ofFile("file.xlsx", null));
        }
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public long rows() {
        return 0;
    }

    @Override
    public void read(Consumer<Row> rows) throws IOException, UnreadableException {
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(formatted, true))) {
            boolean from1904 = workbook.isDate1904();
            for (Sheet sheet : workbook.getSheets().toList()) {
                try (Stream<org.dhatim.fastexcel.reader.Row> lines = sheet.openStream()) {
                    read(sheet.getName(), lines.iterator(), from1904, rows);
                }
            }
        } catch (ExcelReaderException broken) {
            throw new UnreadableException(Problem.ofFile("file.xlsx", null));
        }
    }

    /// What goes wrong in the reader is the workbook's fault, what goes wrong behind it is not.
    private static void read(
            String sheet, Iterator<org.dhatim.fastexcel.reader.Row> lines, boolean from1904, Consumer<Row> rows)
            throws UnreadableException {
        while (true) {
            Row row;
            try {
                if (!lines.hasNext()) {
                    return;
                }
                row = row(sheet, lines.next(), from1904);
            } catch (RuntimeException broken) {
                throw new UnreadableException(new Problem("file.xlsx", sheet, 0, null, null));
            }
            if (!row.isBlank()) {
                rows.accept(row);
            }
        }
    }

    private static Row row(String sheet, org.dhatim.fastexcel.reader.Row line, boolean from1904) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < line.getCellCount(); i++) {
            cells.add(line.getOptionalCell(i).map(cell -> text(cell, from1904)).orElse(""));
        }
        return new Row(sheet, line.getRowNum(), cells);
    }

    private static String text(Cell cell, boolean from1904) {
        return switch (cell.getType()) {
            case ERROR -> "";
            case NUMBER -> number(cell.asNumber(), cell, from1904);
            case FORMULA -> shown(cell, from1904);
            default -> Objects.requireNonNullElse(cell.getText(), "");
        };
    }

    private static String shown(Cell formula, boolean from1904) {
        String last = Objects.requireNonNullElse(formula.getText(), "");
        if (ERROR.matcher(last).matches()) {
            return "";
        }
        return NUMBER.matcher(last).matches() ? number(new BigDecimal(last), formula, from1904) : last;
    }

    private static String number(BigDecimal number, Cell cell, boolean from1904) {
        String date = isDate(cell.getDataFormatString()) ? date(number, from1904) : null;
        return date != null ? date : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(@Nullable String format) {
        return format != null && DATE_FORMAT.matcher(format).matches();
    }

    private static @Nullable String date(BigDecimal days, boolean from1904) {
        try {
            return (from1904 ? DAY_ZERO_1904 : DAY_ZERO)
                    .plusDays(days.longValue())
                    .toString();
        } catch (DateTimeException beyondTheCalendar) {
            return null;
        }
    }

    private static void refuseBomb(ZipFile zip) throws UnreadableException {
        long packed = 0;
        long unpacked = 0;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            packed += Math.max(1, entry.getCompressedSize());
            unpacked += Math.max(0, entry.getSize());
        }
        if (unpacked > GROWN && unpacked / packed > RATIO) {
            throw new UnreadableException(Problem.ofFile("file.bomb", null));
        }
    }

    private static void refuseLies(ZipFile zip) throws IOException, UnreadableException {
        Set<String> names = new HashSet<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            try (InputStream content = zip.getInputStream(entry)) {
                content.skipNBytes(Math.max(0, entry.getSize()));
                if (!names.add(entry.getName()) || content.read() >= 0) {
                    throw new UnreadableException(Problem.ofFile("file.xlsx", null));
                }
            }
        }
    }
}
