package org.whereabouts.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whereabouts.names.letters.Keyboard;

/// A name typed in the other layout is read as it was meant; a name full of consonants is left alone.
class A05_WrongKeyboardTest {

    @ParameterizedTest
    @CsvSource({
        "Rjdfktyrj Cthutq, коваленко сергей",
        "Rjdfktyrj Cthusq, коваленко сергій",
        "Ybrjkftyrj, николаенко",
        "];frtdbx, їжакевич",
        "Gj]cybr, поїсник",
        "Vfhsz Djdr, марія вовк",
        "'J,]tlrjd', объедков",
        "Лщмфдутлщ, kovalenko",
        "Лщмфдутлщ Ыукпун, kovalenko sergey",
        "Лщмфдутлщ Іукпун, kovalenko sergey",
    })
    void isReadAsMeant(String typed, String meant) {
        assertThat(Keyboard.meant(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Schtscherbak",
                "Kuschtsch",
                "Kuszcz",
                "Grzegorz",
                "Schwarz",
                "Krzysztof",
                "Mkrtchyan",
                "Chtcherbak",
                "Mgvdliashvili",
                "Strzelczyk",
                "Vlk",
                "Hrdlicka",
                "Wrzyszcz",
                "Grynchyshyn",
                "Kovalenko Sergey",
                "Strebkov D. N.",
                "Strebkov D.N.",
                "Strebkov D N",
                "D. Strebkov",
                "O'Brien",
                "Лещко",
                "Помощник",
                "Борщ",
                "Коваленко Сергей",
                "Щербак",
                "Ырысбек",
                "محمد",
                "",
                "-",
                "Smith (Schmidt)",
            })
    void isLeftAlone(String written) {
        assertThat(Keyboard.meant(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 10_000})
    void aTextThatIsNoNameIsLeftAlone(int length) {
        assertThat(Keyboard.meant("Rjdfktyrj ".repeat(length / 10 + 1))).isEmpty();
    }
}
