package org.whereabouts.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Writes a list of invented people of any length as CSV, always the same for the same length.
///
/// Names are put together from syllables, so that a million people have about a hundred thousand distinct family names,
/// a few of which are far more common than the rest.
public final class LongList {

    private static final long SEED = 7;
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final List<String> BEGIN = List.of(
            "Бон", "Гри", "Дов", "Жем", "Зав", "Кар", "Лев", "Мар", "Ном", "Пет", "Руд", "Сав", "Тер", "Харч", "Цвіт",
            "Чор", "Шев", "Щер", "Юр", "Яр", "Вер", "Гон", "Кос", "Мель", "Пав", "Сем", "Тим", "Фед", "Бар", "Зін");
    private static final List<String> MIDDLE = List.of(
            "да", "га", "ни", "ло", "ма", "ри", "со", "ту", "ви", "ко", "бе", "же", "ли", "но", "ро", "ше", "ти", "че",
            "дза", "ща", "ля", "ня", "сте", "пра", "кру", "бра", "зде", "вло", "гре", "хо");
    private static final List<String> END = List.of(
            "ренко", "нко", "чук", "шин", "вич", "льник", "ченко", "ський", "ук", "юк", "ак", "ко", "ець", "енко");
    private static final List<String> GIVEN = List.of(
            "Олександр",
            "Сергій",
            "Андрій",
            "Володимир",
            "Микола",
            "Іван",
            "Василь",
            "Юрій",
            "Олексій",
            "Дмитро",
            "Максим",
            "Тарас",
            "Богдан",
            "Ярослав",
            "Євген",
            "Ігор",
            "Петро",
            "Павло",
            "Роман",
            "Михайло");
    private static final List<String> FATHER = List.of(
            "Олександрович",
            "Сергійович",
            "Андрійович",
            "Володимирович",
            "Миколайович",
            "Іванович",
            "Васильович",
            "Юрійович",
            "Олексійович",
            "Дмитрович",
            "Петрович",
            "Павлович",
            "Романович",
            "Михайлович");
    private static final List<String> STATUS =
            List.of("зниклий безвісти", "полонений", "загинув", "обміняний", "поранений");

    private final SplittableRandom random = new SplittableRandom(SEED);

    private LongList() {}

    /// Writes the list.
    ///
    /// @param arguments the number of rows and the file
    public static void main(String[] arguments) throws IOException {
        new LongList().write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    private void write(int rows, Path file) throws IOException {
        try (BufferedWriter list = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            list.write("id;ПІБ;Дата народження;Статус;Дата;Місце\n");
            for (int i = 1; i <= rows; i++) {
                list.write(row(i));
            }
        }
    }

    private String row(int number) {
        String name = BEGIN.get(skewed(BEGIN.size()))
                + MIDDLE.get(skewed(MIDDLE.size()))
                + (random.nextInt(3) == 0 ? MIDDLE.get(skewed(MIDDLE.size())) : "")
                + END.get(skewed(END.size()));
        LocalDate born = FIRST.plusDays(random.nextInt(20_000));
        return String.format(
                Locale.ROOT,
                "L%d;%s %s %s;%02d.%02d.%d;%s;%s;Поле-%d%n",
                number,
                name,
                any(GIVEN),
                any(FATHER),
                born.getDayOfMonth(),
                born.getMonthValue(),
                born.getYear(),
                any(STATUS),
                LocalDate.of(2024, 1, 1).plusDays(random.nextInt(600)),
                random.nextInt(500));
    }

    private int skewed(int size) {
        return (int) (size * random.nextDouble() * random.nextDouble());
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
