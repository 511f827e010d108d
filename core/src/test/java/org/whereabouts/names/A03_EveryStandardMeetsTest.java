package org.whereabouts.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.names.romanising.Romanisation;
import org.whereabouts.names.romanising.Standard;

/// Names spelled by every standard of their language share a key with their spelling in Cyrillic.
///
/// The bounds are what is so today: without its language the `Zh` of Згурський is a ж. Never raise one.
class A03_EveryStandardMeetsTest {

    private static final String RUSSIAN =
            "Сергей Юрий Дмитрий Евгений Алексей Николай Юлия Ксения Татьяна Наталья Григорий Вячеслав Игорь Пётр Илья"
                    + " Щербаков Семёнов Царёв Хохлов Чернышёв Ершов Яковлев Юдин Соловьёв Жуков Цветков Зайцев Журавлёв"
                    + " Гусева Объедков Ильин Подъячев Достоевский Толстых Седых Ухов Выхухолев Шишкин Эйхе Майоров"
                    + " Сергеевич Юрьевна Ильич Васильевич";
    private static final String UKRAINIAN =
            "Сергій Юрій Дмитро Євген Олексій Микола Юлія Ксенія Тетяна Наталія Григорій В’ячеслав Ігор Петро Ілля"
                    + " Щербак Коваленко Згурський Їжакевич Заєць Мельничук Цюпа Хоменко Чорновіл Яремчук Юрченко"
                    + " Жадан Ґалаґан Лук’яненко Дьяченко Соловйов Кравець Гайдай Зозуля Йосипенко Кущ Шевчук"
                    + " Сергійович Юріївна Олексійович Іллівна Вовк Гнатюк";
    private static final String BELARUSIAN =
            "Сяргей Юрый Дзмітрый Яўген Аляксей Мікалай Юлія Ксенія Таццяна Наталля Рыгор Вячаслаў Ігар Пятро Ілля"
                    + " Шчарбакоў Каваленка Каліноўскі Жыжэнка Заяц Мельнічук Цюпа Хамянкоў Чарнавіл Яромчык Юрчанка"
                    + " Жданаў Гайдук Лук’янаў Дзяржынскі Салаўёў Кравец Зязюля Вераб’ёў Сяргеевіч Юр’еўна Аляксеевіч";

    private final NameReader reader = new NameReader();

    @Test
    void russian() {
        assertThat(strangers("ru", RUSSIAN)).hasSizeLessThanOrEqualTo(0);
    }

    @Test
    void ukrainian() {
        assertThat(strangers("uk", UKRAINIAN)).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void belarusian() {
        assertThat(strangers("be", BELARUSIAN)).hasSizeLessThanOrEqualTo(0);
    }

    private List<String> strangers(String language, String names) {
        var strangers = new ArrayList<String>();
        for (var name : names.split(" ")) {
            for (var standard : Standard.all(language)) {
                var latin = Romanisation.of(standard).romanise(name);
                if (keys(latin).stream().noneMatch(keys(name)::contains)) {
                    strangers.add(standard.code() + " " + name + " " + latin + " " + keys(name) + keys(latin));
                }
            }
        }
        return strangers;
    }

    private List<String> keys(String word) {
        return reader.read(WrittenName.of(word)).tokens().stream()
                .flatMap(token -> token.spelling().keys().stream())
                .toList();
    }
}
