package org.whereabouts.telegram.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Status;
import org.whereabouts.telegram.channel.Manner;
import org.whereabouts.telegram.channel.Manner.Period;

class ListSettingsTest {

    @Test
    void readsChannelsWithTheirLanguagesNamesAndRegisters() throws Settings.Wrong {
        var boards = of("list.channels", "-1001234567890 uk ru @invented_list, -1009876543210 en in:north")
                .boards();
        assertThat(boards).hasSize(2);
        assertThat(boards.getFirst().languages()).containsExactly(Locale.of("uk"), Locale.of("ru"));
        assertThat(boards.getFirst().operation()).isEqualTo(Operation.FIRST);
        assertThat(boards.getFirst().address(7)).isEqualTo("https://t.me/invented_list/7");
        assertThat(boards.getLast().operation()).isEqualTo(new Operation.Id("north"));
        assertThat(boards.getLast().address(7)).isEqualTo("https://t.me/c/9876543210/7");
    }

    @Test
    void isADigestADayAndNothingElseUnlessAskedFor() throws Settings.Wrong {
        assertThat(of("none", "").boards()).isEmpty();
        assertThat(of("none", "").manner()).isEqualTo(new Manner(Period.DAY, new Manner.Nobody(), 200));
    }

    @Test
    void readsHowTheListIsKept() throws Settings.Wrong {
        assertThat(of("list.singles", "released, safe-and-well").manner().singles())
                .isEqualTo(new Manner.Those(Set.of(Status.RELEASED, Status.SAFE_AND_WELL)));
        assertThat(of("list.singles", "every").manner().singles()).isEqualTo(new Manner.Everybody());
        Period week = of("list.period", "week").manner().period();
        assertThat(week.begin(LocalDate.of(2026, 11, 29))).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list.channels | -1001234567890",
                "list.channels | -1001234567890 xx",
                "list.channels | 1234567890 en",
                "list.channels | -1001234567890 en in:No Good",
                "list.channels | -1001234567890 en, -1001234567890 uk",
                "list.period | month",
                "list.singles | sometimes",
                "list.most | 0",
                "list.most | many"
            })
    void saysWhichSettingCannotBeFollowed(String name, String value) {
        assertThatThrownBy(() -> {
                    var settings = of(name, value);
                    settings.boards();
                    settings.manner();
                })
                .isInstanceOfSatisfying(
                        Settings.Wrong.class, wrong -> assertThat(wrong.name()).isEqualTo(name));
    }

    private static ListSettings of(String name, String value) {
        return new ListSettings(Map.of(name, value)::get);
    }
}
