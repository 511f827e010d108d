package org.whereabouts.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One article in two papers is found again, and two articles are not.
class SameArticlesTest {

    @Test
    void findsTenArticlesOfTenInAnotherPage() throws IOException {
        var texts = TextWithTruth.of("tuned.txt").stream()
                .filter(text -> text.body().length() > 250)
                .toList();
        var reading = new ReadingAnArticle();
        var same = new SameArticles();
        for (var text : texts) {
            same.add(reading.read(Furnished.asPage(text).getBytes(StandardCharsets.UTF_8))
                    .text());
            same.add(reading.read(Furnished.asSavedText(text).getBytes(StandardCharsets.UTF_8))
                    .text());
        }
        assertThat(texts).hasSizeGreaterThanOrEqualTo(10);
        for (int at = 0; at < texts.size(); at++) {
            assertThat(same.others(2 * at)).isEqualTo(List.of(2 * at + 1));
            assertThat(same.others(2 * at + 1)).isEqualTo(List.of(2 * at));
        }
    }

    @Test
    void doesNotTakeShortPostsForOneBecauseTheyBeginAlike() {
        var same = new SameArticles();
        same.add("Please share. Looking for my brother, last seen near Bakhmut.");
        same.add("Please share. Looking for my brother, last seen near Izium.");

        assertThat(same.others(0)).isEmpty();
    }
}
