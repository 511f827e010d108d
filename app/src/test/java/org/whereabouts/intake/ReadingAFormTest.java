package org.whereabouts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whereabouts.intake.ReadingAForm.Unclear;
import org.whereabouts.intake.ReadingAForm.Understood;
import org.whereabouts.intake.column.Column;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Status;

class ReadingAFormTest {

    private final ReadingAForm forms =
            new ReadingAForm(Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void readsWhatACardSays() {
        var said = understood(Map.of(
                Column.FAMILY_NAME, "Явір",
                Column.GIVEN_NAME, "Олекса",
                Column.BORN, "квітень 1990",
                Column.STATUS, "KILLED",
                Column.EVENT_DATE, "2026-03",
                Column.SAID_ON, "2026-05-01"));
        assertThat(said.statement().particulars().names().getFirst().text()).contains("Явір", "Олекса");
        assertThat(said.statement().particulars().born()).isEqualTo(new PartialDate(1990, 4, 0));
        assertThat(said.statement().situation().fate()).isEqualTo(Fate.DEAD);
        assertThat(said.saidOn()).isEqualTo(new PartialDate(2026, 5, 1));
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void knowsEveryStatusByItsName(Status status) {
        var said = understood(Map.of(Column.NAME, "Явір Олекса", Column.STATUS, status.name()));
        assertThat(said.statement().situation().status()).isEqualTo(status);
    }

    @Test
    void guessesNoDay() {
        assertThat(unclear(Map.of(Column.NAME, "Явір Олекса", Column.BORN, "03/04/1999")))
                .containsEntry(Column.BORN, "date.ambiguous");
        assertThat(unclear(Map.of(Column.NAME, "Явір Олекса", Column.BORN, "31.02.1999")))
                .containsEntry(Column.BORN, "date.unreadable");
        assertThat(unclear(Map.of(Column.NAME, "Явір Олекса", Column.BORN, "2027")))
                .containsEntry(Column.BORN, "date.future");
    }

    @Test
    void wantsToKnowWhoItIsAndOnlyInOneWay() {
        assertThat(unclear(Map.of())).containsValue("row.nobody");
        assertThat(unclear(Map.of(Column.PLACE, "Вигадане"))).containsValue("row.nobody");
        assertThat(unclear(Map.of(Column.NAME, "Явір Олекса", Column.GIVEN_NAME, "Олекса")))
                .containsEntry(Column.NAME, "name.twice");
        assertThat(understood(Map.of(Column.MARKS, "a scar on the left hand"))
                        .statement()
                        .appearance()
                        .marks())
                .isEqualTo("a scar on the left hand");
    }

    private Understood understood(Map<Column, String> keyed) {
        return (Understood) forms.read(keyed);
    }

    private Map<Column, String> unclear(Map<Column, String> keyed) {
        return ((Unclear) forms.read(keyed)).fields();
    }
}
