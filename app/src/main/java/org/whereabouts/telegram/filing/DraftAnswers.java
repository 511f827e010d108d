package org.whereabouts.telegram.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.draft.KeepingADraft;
import org.whereabouts.enquiries.filling.AnswerInWords;
import org.whereabouts.enquiries.filling.Field;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.enquiries.filling.Step;
import org.whereabouts.telegram.api.Text;
import org.whereabouts.telegram.files.Fetched;
import org.whereabouts.telegram.talking.Prompt.Option;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.wording.Say;

/// Keeps answers in a draft, as the pages keep them, and reads them out again.
@Component
class DraftAnswers {

    /// What is of no use to whoever reads it once more.
    private static final Set<String> UNSAID = Set.of("links");

    /// So that the question beneath it fits into the same message.
    private static final int LONGEST = 3000;

    private final KeepingADraft keeping;
    private final Attaching attaching;
    private final Reaching reaching;
    private final Say say;
    private final Clock clock;

    DraftAnswers(KeepingADraft keeping, Attaching attaching, Reaching reaching, Say say, Clock clock) {
        this.keeping = keeping;
        this.attaching = attaching;
        this.reaching = reaching;
        this.say = say;
        this.clock = clock;
    }

    /// How to reach somebody here.
    String here(Talk talk) {
        return reaching.written(talk.chat());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Keeps the answers of a page, if nothing is the matter with them.
    ///
    /// @return what is the matter, in words
    List<String> keep(Talk talk, Draft draft, Journey journey, String page, Map<String, String> fields) {
        Step step = journey.step(page).orElseThrow();
        Map<String, String> answers = step.read(field -> fields.getOrDefault(field, ""));
        List<String> troubles = step.troubles(answers, today()).stream()
                .map(one -> one.in(say.words(), talk.language()).text())
                .toList();
        if (troubles.isEmpty()) {
            keeping.answer(draft, page, answers);
        }
        return troubles;
    }

    /// Adds files to it.
    Attached attach(Draft draft, List<Fetched> files) {
        return attaching.attach(draft, files);
    }

    /// The choices of a field, as the pages have them.
    List<Option> choices(Talk talk, Journey journey, String page, String field) {
        return journey.step(page).orElseThrow().fields().stream()
                .filter(one -> one.id().equals(field))
                .flatMap(one -> one.choices().stream())
                .map(key -> new Option(key, say.it(talk, "choice." + field + "." + key)))
                .toList();
    }

    /// What was chosen on the page of that name, in words.
    String chosen(Talk talk, Draft draft, String field) {
        return say.it(talk, "choice." + field + "." + draft.on(field).get(field));
    }

    /// What was answered, line by line.
    String summary(Talk talk, Optional<Draft> draft, Journey journey) {
        var lines = new ArrayList<String>();
        var in = new AnswerInWords(say.words());
        for (Step step : journey.steps()) {
            Map<String, String> answers = draft.map(one -> one.on(step.name())).orElse(Map.of());
            for (Field field : step.fields()) {
                String value = UNSAID.contains(field.id()) ? null : in.value(field, answers, talk.language(), today());
                if (value != null) {
                    lines.add(say.it(talk, "field." + field.id()) + ": " + value);
                }
            }
        }
        return Text.cut(String.join("\n", lines), LONGEST);
    }

    /// All answers of some pages.
    static Map<String, String> all(Draft draft, Predicate<String> pages) {
        var all = new HashMap<String, String>();
        draft.answers().forEach((page, answers) -> {
            if (pages.test(page)) {
                all.putAll(answers);
            }
        });
        return all;
    }
}
