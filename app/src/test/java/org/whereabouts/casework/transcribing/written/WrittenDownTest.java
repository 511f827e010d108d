package org.whereabouts.casework.transcribing.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whereabouts.casework.transcribing.aligning.Keyed;
import org.whereabouts.intake.ImportingATranscription.Heading;
import org.whereabouts.intake.ImportingATranscription.Line.Place;
import org.whereabouts.intake.column.Column;

class WrittenDownTest {

    private final WrittenDown written = new WrittenDown(
            List.of(new Heading("ПІБ", Column.NAME), new Heading("Рік", Column.BORN), new Heading("Палата", null)));

    @Test
    void aNameCanBeFoundThoughALetterIsUnsureAndADateIsNotClaimed() {
        var line = new Keyed(1, "4", false, List.of("Виг[?]аданий Олекса", "199[?]", "[…]"));

        assertThat(written.cells(line)).containsExactly("Вигаданий Олекса", "", "");
        assertThat(written.remark(line)).isEqualTo("ПІБ: Виг[?]аданий Олекса\nРік: 199[?]\nПалата: […]");
    }

    @Test
    void whatIsCertainGoesInAsItIs() {
        var line = new Keyed(1, "4", false, List.of("Вигаданий Олекса", "1999", "3"));

        assertThat(written.cells(line)).isEqualTo(line.cells());
        assertThat(written.remark(line)).isEmpty();
    }

    @Test
    void theNumbersOfThePaperAreThePlacesGapsAndRepetitionsIncluded() {
        Set<Place> taken = new HashSet<>();

        assertThat(place("17", 1, taken)).isEqualTo(new Place("1", 17));
        assertThat(place("№ 19а", 2, taken)).isEqualTo(new Place("1", 19));
        assertThat(place("١٩", 3, taken)).isEqualTo(new Place("1 (2)", 19));
        assertThat(place("", 4, taken)).isEqualTo(new Place("1", 4));
        assertThat(place("[…]", 5, taken)).isEqualTo(new Place("1", 5));
    }

    private static Place place(String number, int position, Set<Place> taken) {
        return WrittenDown.place(new Keyed(1, number, false, List.of("", "", "")), position, taken);
    }
}
