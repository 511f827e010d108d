package org.whereabouts.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// The lists that invented sources keep about invented people, as CSV.
final class InventedSources {

    private static final int PEOPLE = 20_000;
    private static final LocalDate WAR = LocalDate.of(2024, 2, 1);
    private static final int DAYS = 900;

    private final StringBuilder bureau = new StringBuilder("№;ПІБ;Дата народження;Стать;Статус;Дата;Місце\n");
    private final StringBuilder hospitals = new StringBuilder("ФИО;Дата рождения;Состояние;Дата;Город\n");
    private final StringBuilder volunteers = new StringBuilder("name,year of birth,status,last seen,place\n");
    private final StringBuilder repost = new StringBuilder("name,year of birth,status\n");
    private final StringBuilder crescent = new StringBuilder("الاسم,سنة الميلاد,الحالة,المكان\n");
    private final StringBuilder committee = new StringBuilder("name;date of birth;status;date\n");
    private final StringBuilder unnamed = new StringBuilder("name;age;sex;build;marks;clothing;place;date found\n");
    private final InventedNames names = new InventedNames();
    private final RandomGenerator random;
    private int number;

    InventedSources(RandomGenerator random) {
        this.random = random;
    }

    /// Invents the people and what is said of them.
    List<InventedList> write() {
        for (int i = 0; i < PEOPLE; i++) {
            about(Invented.anybody(names, random));
        }
        new InventedStrangers(random).write(unnamed);
        return List.of(
                new InventedList("Інформаційне бюро (вигадане)", "A2", "bureau.csv", bureau.toString()),
                new InventedList("Госпитальные списки (вымышленные)", "B2", "hospitals.csv", hospitals.toString()),
                new InventedList("Volunteers' channel (invented)", "D3", "volunteers.csv", volunteers.toString()),
                new InventedList("Repost of the volunteers (invented)", "E5", "repost.csv", repost.toString()),
                new InventedList("قائمة الهلال (متخيَّلة)", "B3", "crescent.csv", crescent.toString()),
                new InventedList("Committee of mothers (invented)", "B2", "committee.csv", committee.toString()),
                new InventedList("People without a name (invented)", "B2", "unnamed.csv", unnamed.toString()));
    }

    private void about(Invented person) {
        switch (person.language()) {
            case "ar" -> arabicList(person);
            case "ru", "be" -> hospitalList(person);
            case "ka" -> volunteerList(person, "missing");
            default ->
                bureauList(person, any("зниклий безвісти", "зниклий безвісти", "полонений", "обміняний", "загинув"));
        }
        if (random.nextInt(6) == 0) {
            // The same person again, by somebody else: mostly in agreement, sometimes not.
            volunteerList(person, any("missing", "missing", "captured", "safe and well"));
        }
        if (!person.patronymic().isEmpty() && random.nextInt(50) == 0) {
            committeeList(person);
        }
    }

    /// With the patronymic and the whole date: clear enough to be joined, and not always of one mind with
    /// others.
    private void committeeList(Invented person) {
        row(
                committee,
                ";",
                List.of(
                        person.ownSpelling(),
                        day(person.born()),
                        any("captured", "captured", "missing", "killed", "released"),
                        day(someDay())));
    }

    private void bureauList(Invented person, String status) {
        number++;
        row(
                bureau,
                ";",
                List.of(
                        Integer.toString(number),
                        person.ownSpelling(),
                        day(person.born()),
                        person.woman() ? "ж" : "ч",
                        status,
                        day(someDay()),
                        person.home()));
    }

    private void hospitalList(Invented person) {
        row(
                hospitals,
                ";",
                List.of(
                        person.ownSpelling(),
                        day(person.born()),
                        any("ранен", "пропал без вести", "освобождён", "эвакуирован"),
                        day(someDay()),
                        person.home()));
    }

    private void volunteerList(Invented person, String status) {
        String name = any(
                person.latinSpelling(),
                person.latinSpelling(),
                slip(person.latinSpelling()),
                person.family().latin().toUpperCase(Locale.ROOT) + " "
                        + person.given().latin());
        String year = Integer.toString(person.born().getYear());
        row(volunteers, ",", List.of(name, year, status, someDay().toString(), person.home()));
        if (random.nextInt(3) == 0) {
            row(repost, ",", List.of(name, year, status));
        }
    }

    private void arabicList(Invented person) {
        row(
                crescent,
                ",",
                List.of(
                        person.given().own() + " " + person.family().own(),
                        Integer.toString(person.born().getYear()),
                        any("مفقود", "مفقود", "نازح", "بخير"),
                        person.home()));
    }

    private String slip(String name) {
        int at = 1 + random.nextInt(name.length() - 2);
        return name.charAt(at) == ' '
                ? name
                : new StringBuilder(name).deleteCharAt(at).toString();
    }

    private LocalDate someDay() {
        return WAR.plusDays(random.nextInt(DAYS));
    }

    private String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String day(LocalDate date) {
        return String.format(Locale.ROOT, "%02d.%02d.%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private static void row(StringBuilder list, String delimiter, List<String> cells) {
        list.append(String.join(delimiter, new ArrayList<>(cells))).append('\n');
    }

    /// A list as a file.
    ///
    /// @param source whose list it is
    /// @param grade  how far it can be relied on
    /// @param file   its name
    /// @param text   CSV
    record InventedList(String source, String grade, String file, String text) {}
}
