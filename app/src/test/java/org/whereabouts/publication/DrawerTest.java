package org.whereabouts.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whereabouts.names.WrittenName;

class DrawerTest {

    @ParameterizedTest
    @CsvSource({
        "коваленко Сергій, К",
        "Ёлкина Н., Ё",
        "الحسن خالد, ح",
        "أحمد خالد, ا",
        "ბერიძე, ბ",
        "o'Neill, O",
        "«Їжак», Ї"
    })
    void isTheFirstLetterOfTheFamilyName(String name, String letter) {
        assertThat(Drawer.of(List.of(WrittenName.of(name)))).isEqualTo(new Drawer(letter));
        assertThat(Drawer.parse(letter)).contains(new Drawer(letter));
    }

    @Test
    void takesTheFamilyNameWhereTheSourceTellsItApart() {
        var name = new WrittenName.InParts("Мельник", "Анна", null);
        assertThat(Drawer.of(List.of(name))).isEqualTo(new Drawer("М"));
    }

    @Test
    void keepsPeopleWithoutANameTogether() {
        assertThat(Drawer.of(List.of())).isEqualTo(Drawer.WITHOUT_NAME);
        assertThat(Drawer.parse("ab")).isEmpty();
        assertThat(Drawer.parse("1")).isEmpty();
    }
}
