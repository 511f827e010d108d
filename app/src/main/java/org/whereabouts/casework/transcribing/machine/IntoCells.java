package org.whereabouts.casework.transcribing.machine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.whereabouts.casework.transcribing.aligning.Keyed;

/// Puts the words that a machine read into the columns of a list.
public final class IntoCells {

    /*
     * A column of a printed list is parted from the next by a strip of the page in which nearly no line has a word.
     * When there are as many such strips as the columns ask for (the widest are taken), each word goes where it stands;
     * when there are fewer, nothing is guessed: all of a line goes into the first cell, for the officer to part.
     * Where most lines begin with something as short as a number, and some with one, the first column is the paper's
     * numbers; what stands above with a longer beginning, or under the sign of numbers, is a title or the headings, and
     * left out. No other line is: it may be somebody whose number the machine misread. A word of which the machine is
     * not sure, and a number that is none, bear the mark of a letter that nobody is sure of.
     */
    private static final double SURE = 70;
    private static final int NARROWEST = 6;
    private static final double CROSSED = 0.05;
    private static final int SHORT = 4;
    private static final Pattern SIGN = Pattern.compile("(?iu)№|no\\.?|nr\\.?|#|م|الرقم|ت");
    private static final Pattern NUMBER = Pattern.compile("[№#]?\\d{1,6}[.)]?", Pattern.UNICODE_CHARACTER_CLASS);

    private IntoCells() {}

    /// The lines of a page.
    ///
    /// @param tsv       what Tesseract answered
    /// @param columns   how many the list has, without the one of line numbers
    /// @param leftwards whether they are read from the right
    public static List<ReadLine> of(String tsv, int columns, boolean leftwards) {
        List<List<Word>> lines = lines(Word.all(tsv), leftwards);
        boolean numbers = lines.stream().filter(IntoCells::isShort).count() * 2 > lines.size()
                && lines.stream().anyMatch(line -> isNumber(line.getFirst().text()));
        List<List<Word>> rows = numbers
                ? lines.stream()
                        .dropWhile(line -> !isShort(line)
                                || SIGN.matcher(line.getFirst().text()).matches())
                        .toList()
                : lines;
        int wanted = columns + (numbers ? 1 : 0);
        List<Integer> strips = strips(rows, wanted - 1);
        return rows.stream()
                .map(row -> strips.size() == wanted - 1
                        ? parted(row, strips, numbers, leftwards)
                        : whole(row, columns, numbers))
                .toList();
    }

    private static List<List<Word>> lines(List<Word> words, boolean leftwards) {
        Map<Word.Line, List<Word>> lines = new LinkedHashMap<>();
        for (Word word : words) {
            lines.computeIfAbsent(word.line(), line -> new ArrayList<>()).add(word);
        }
        Comparator<Word> order =
                leftwards ? Comparator.comparingInt(Word::right).reversed() : Comparator.comparingInt(Word::left);
        lines.values().forEach(line -> line.sort(order));
        return List.copyOf(lines.values());
    }

    private static boolean isShort(List<Word> line) {
        return line.getFirst().text().length() <= SHORT;
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /// The middles of the widest strips between columns, from the left; fewer when there are fewer.
    private static List<Integer> strips(List<List<Word>> rows, int wanted) {
        int width =
                rows.stream().flatMap(List::stream).mapToInt(Word::right).max().orElse(0);
        int[] crossed = new int[Math.max(0, Math.min(width, 20_000)) + 1];
        rows.stream().flatMap(List::stream).forEach(word -> {
            for (int x = Math.max(0, word.left()); x <= Math.min(word.right(), crossed.length - 1); x++) {
                crossed[x]++;
            }
        });
        int most = (int) (rows.size() * CROSSED);
        List<int[]> strips = new ArrayList<>();
        int from = -1;
        boolean begun = false;
        for (int x = 0; x < crossed.length; x++) {
            boolean free = crossed[x] <= most;
            if (!free && from >= 0 && begun && x - from >= NARROWEST) {
                strips.add(new int[] {from, x});
            }
            begun |= !free;
            from = free ? (from < 0 ? x : from) : -1;
        }
        return strips.stream()
                .sorted(Comparator.comparingInt((int[] strip) -> strip[0] - strip[1]))
                .limit(wanted)
                .map(strip -> (strip[0] + strip[1]) / 2)
                .sorted()
                .toList();
    }

    private static ReadLine parted(List<Word> row, List<Integer> strips, boolean numbers, boolean leftwards) {
        List<StringBuilder> cells = new ArrayList<>();
        for (int i = 0; i <= strips.size(); i++) {
            cells.add(new StringBuilder());
        }
        for (Word word : row) {
            int middle = (word.left() + word.right()) / 2;
            int at = (int) strips.stream().filter(strip -> strip < middle).count();
            append(cells.get(at), word);
        }
        List<String> texts =
                new ArrayList<>(cells.stream().map(StringBuilder::toString).toList());
        if (leftwards) {
            Collections.reverse(texts);
        }
        return numbers ? new ReadLine(bare(texts.getFirst()), texts.subList(1, texts.size())) : new ReadLine("", texts);
    }

    private static ReadLine whole(List<Word> row, int columns, boolean numbers) {
        boolean numbered = numbers && isShort(row);
        var all = new StringBuilder();
        row.stream().skip(numbered ? 1 : 0).forEach(word -> append(all, word));
        List<String> cells = new ArrayList<>(Collections.nCopies(columns, ""));
        cells.set(0, all.toString());
        return new ReadLine(numbered ? bare(row.getFirst().text()) : "", cells);
    }

    private static void append(StringBuilder cell, Word word) {
        cell.append(cell.isEmpty() ? "" : " ").append(word.text()).append(word.sure() < SURE ? Keyed.UNSURE : "");
    }

    private static String bare(String number) {
        String text = number.replace(Keyed.UNSURE, "").replaceAll("[.,)]$", "");
        return text.isEmpty() || (isNumber(text) && text.length() + 1 >= number.length()) ? text : text + Keyed.UNSURE;
    }
}
