package org.whereabouts.enquiries.filling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.pages.DateAsked;
import org.whereabouts.pages.Words;

/// One answer as it is read once more before it is sent.
///
/// @param words the sentences of the pages
public record AnswerInWords(Words words) {

    /// What was answered in a field; null when nothing was.
    ///
    /// @param answers of the page on which it stands
    public @Nullable String value(Field field, Map<String, String> answers, Locale language, LocalDate today) {
        return switch (field.kind()) {
            case CHOICE, CHECK ->
                answers.containsKey(field.id())
                        ? words.say(language, "choice." + field.id() + "." + answers.get(field.id()))
                        : null;
            case DATE -> date(field, answers, language, today);
            case LINE, LINES, FILES ->
                field.isChat(answers.get(field.id()))
                        ? words.say(language, "field.contact.bot")
                        : answers.get(field.id());
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
}
