package org.whereabouts.publication.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoughPlaceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ізюм | Ізюм",
                "вул. Садова 5, Ізюм, Харківська область | Ізюм, Харківська область",
                "Lenina street, Izium | Izium",
                "Сизо, Ростов | Ростов",
                "49.83, 24.01 |",
                "Лікарня ім. Вигаданого |",
                "Ізюм, Харківська область, Україна | Харківська область, Україна",
                "شارع الوهم، حلب | حلب"
            })
    void leavesTownAndDistrict(String written, String rough) {
        assertThat(RoughPlace.of(written).orElse(null)).isEqualTo(rough);
    }
}
