package org.whereabouts.enquiries.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.filling.Field;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.enquiries.filling.Step;
import org.whereabouts.enquiries.photograph.Photographs;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.pages.DateAsked;
import org.whereabouts.pages.Words;

/// What was answered, page by page, to be read once more before it is sent.
@Component
class AnswersInWords {

    private final Words words;
    private final Photographs photographs;

    AnswersInWords(Words words, Photographs photographs) {
        this.words = words;
        this.photographs = photographs;
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
            String value = value(field, draft.on(step.name()), language, today);
            if (value != null) {
                lines.add(new Line(words.say(language, "field." + field.id()), value));
            }
        }
        return lines;
    }

    private @Nullable String value(Field field, Map<String, String> answers, Locale language, LocalDate today) {
        return switch (field.kind()) {
            case CHOICE, CHECK ->
                answers.containsKey(field.id())
                        ? words.say(language, "choice." + field.id() + "." + answers.get(field.id()))
                        : null;
            case DATE -> date(field, answers, language, today);
            case LINE, LINES, FILES -> answers.get(field.id());
        };
    }

    /// The date as it was understood; as it was written, where it was not.
    private @Nullable String date(Field field, Map<String, String> answers, Locale language, LocalDate today) {
        List<String> parts = field.parameters().stream()
                .map(part -> answers.getOrDefault(part, ""))
                .toList();
        PartialDate date = DateAsked.read(parts.get(0), parts.get(1), parts.get(2), today, new ArrayList<>());
        String written = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return date != null ? words.date(language, date) : written.isEmpty() ? null : written;
    }

    /// What was answered on a page.
    ///
    /// @param step  its address
    /// @param title what it is about
    record Row(String step, String title, List<Line> lines) {}

    /// One answer.
    record Line(String label, String value) {}
}
