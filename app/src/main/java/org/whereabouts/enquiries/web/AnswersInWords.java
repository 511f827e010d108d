package org.whereabouts.enquiries.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.filling.AnswerInWords;
import org.whereabouts.enquiries.filling.Field;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.enquiries.filling.Step;
import org.whereabouts.enquiries.photograph.Photographs;
import org.whereabouts.pages.Words;

/// What was answered, page by page, to be read once more before it is sent.
@Component
class AnswersInWords {

    private final Words words;
    private final Photographs photographs;
    private final AnswerInWords in;

    AnswersInWords(Words words, Photographs photographs) {
        this.words = words;
        this.photographs = photographs;
        this.in = new AnswerInWords(words);
    }

    /// All pages of a journey.
    List<Row> of(Draft draft, Journey journey, Locale language, LocalDate today) {
        return journey.steps().stream()
                .map(step -> new Row(
                        step.name(),
                        words.say(language, journey.path() + "." + step.name() + ".short"),
                        step.takesFiles() ? files(draft, language) : lines(step, draft, language, today)))
                .toList();
    }

    private List<Line> files(Draft draft, Locale language) {
        int files = photographs.of(draft.subject()).size();
        return files == 0
                ? List.of()
                : List.of(new Line(
                        words.say(language, "field.photographs"), words.say(language, "check.photographs", files)));
    }

    private List<Line> lines(Step step, Draft draft, Locale language, LocalDate today) {
        var lines = new ArrayList<Line>();
        for (Field field : step.fields()) {
            String value = in.value(field, draft.on(step.name()), language, today);
            if (value != null) {
                lines.add(new Line(words.say(language, "field." + field.id()), value));
            }
        }
        return lines;
    }

    /// What was answered on a page.
    ///
    /// @param step  its address
    /// @param title what it is about
    record Row(String step, String title, List<Line> lines) {}

    /// One answer.
    record Line(String label, String value) {}
}
