package org.whereabouts.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.whereabouts.demo.InventedNames.Name;

/// A human being who does not exist.
///
/// @param language   the language of the name
/// @param woman      whether it is a woman
/// @param family     family name
/// @param given      given name
/// @param patronymic as the language has it, or empty
/// @param born       date of birth
/// @param home       a place to come from
record Invented(
        String language, boolean woman, Name family, Name given, String patronymic, LocalDate born, String home) {

    private static final List<String> LANGUAGES =
            List.of("uk", "uk", "uk", "uk", "ru", "ru", "ru", "be", "ka", "ar", "ar");
    private static final List<String> PLACES = List.of(
            "Верхня Криниця",
            "Нове Поле",
            "Тиха Балка",
            "Заріччя",
            "Липовий Яр",
            "Старий Млин",
            "Білі Верби",
            "Дальние Луга",
            "Сосновый Берег",
            "Каменный Брод",
            "Вішнёвы Гай",
            "Ciche Pole",
            "عين الزيتون",
            "تل الورد");

    /// Invents one.
    static Invented anybody(InventedNames names, RandomGenerator random) {
        String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        boolean woman = random.nextInt(5) == 0;
        Name family = names.family(language, random);
        LocalDate born =
                LocalDate.of(2005, 1, 1).minusDays((long) (365.25 * 45 * random.nextDouble() * random.nextDouble()));
        return new Invented(
                language,
                woman,
                woman ? family.forWoman() : family,
                names.given(language, woman, random),
                names.given(language, false, random).patronymic(woman),
                born,
                PLACES.get(random.nextInt(PLACES.size())));
    }

    /// The name as a list of the person's own country has it.
    String ownSpelling() {
        return (family.own() + " " + given.own() + " " + patronymic).strip();
    }

    /// The name as a passport or a foreign list has it.
    String latinSpelling() {
        return given.latin() + " " + family.latin();
    }
}
