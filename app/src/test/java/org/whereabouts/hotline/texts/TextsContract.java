package org.whereabouts.hotline.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.whereabouts.notices.wording.Answer;

/// What every collection of answered texts promises.
public abstract class TextsContract {

    private static final Instant NOON = Instant.parse("2026-11-24T10:00:00Z");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    /// An empty collection.
    protected abstract Texts texts();

    @Test
    void decidesOnceAboutEach() {
        assertThat(texts().find("one")).isEmpty();
        assertThat(texts().add("one", NOON, Answer.OPEN, RUSSIAN)).isTrue();
        assertThat(texts().add("one", NOON, Answer.HELP, Locale.ENGLISH)).isFalse();
        assertThat(texts().find("one")).contains(new Texts.Kept(Answer.OPEN, RUSSIAN, false));
        texts().answered("one");
        assertThat(texts().find("one")).contains(new Texts.Kept(Answer.OPEN, RUSSIAN, true));
        texts().add("two", NOON, null, RUSSIAN);
        assertThat(texts().find("two")).contains(new Texts.Kept(null, RUSSIAN, false));
    }

    @Test
    void countsByWhereTheyCameFromAndForgets() {
        assertThat(texts().count("abcde", NOON, NOON.minusSeconds(3600))).isEqualTo(1);
        assertThat(texts().count("abcde", NOON.plusSeconds(10), NOON.minusSeconds(3590)))
                .isEqualTo(2);
        assertThat(texts().count("fffff", NOON.plusSeconds(10), NOON.minusSeconds(3590)))
                .isEqualTo(1);
        assertThat(texts().count("abcde", NOON.plusSeconds(3605), NOON.plusSeconds(5)))
                .isEqualTo(2);
        texts().add("old", NOON, Answer.HELP, RUSSIAN);
        texts().forget(NOON.plusSeconds(20));
        assertThat(texts().find("old")).isEmpty();
        assertThat(texts().count("abcde", NOON.plusSeconds(3606), NOON)).isEqualTo(2);
    }
}
