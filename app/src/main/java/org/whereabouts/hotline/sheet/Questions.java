package org.whereabouts.hotline.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.whereabouts.enquiries.filling.Field;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.enquiries.filling.Step;

/// What is asked on the sheet: the questions of a family's own form, but photographs, numbered as on paper.
final class Questions {

    /// The field for the language in which the caller is spoken to.
    static final String SPEAKS = "speaks";

    /// The field for the word that is agreed with the caller.
    static final String AGREED = "agreed";

    /// The parts of the sheet, in order.
    static final List<Part> PARTS = parts();

    private static final int LONGEST_WORD = 60;

    private Questions() {}

    private static List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int number = 1;
        for (Step step : Journey.ENQUIRE.steps()) {
            if (!step.takesFiles()) {
                List<Numbered> fields = new ArrayList<>();
                for (Field field : step.fields()) {
                    fields.add(new Numbered(number++, field));
                }
                parts.add(new Part(step, fields));
            }
        }
        return List.copyOf(parts);
    }

    /// The number of the first of the two questions that only the sheet has.
    static int next() {
        return PARTS.getLast().fields().getLast().number() + 1;
    }

    /// Takes from what a browser sent what was asked, and nothing else.
    static Map<String, String> read(UnaryOperator<String> sent) {
        var answers = new LinkedHashMap<String, String>();
        PARTS.forEach(part -> answers.putAll(part.step().read(sent)));
        for (String own : List.of(SPEAKS, AGREED)) {
            String value = sent.apply(own);
            if (value != null && !value.isBlank() && value.length() <= LONGEST_WORD) {
                answers.put(own, value.strip());
            }
        }
        return answers;
    }

    /// A part.
    record Part(Step step, List<Numbered> fields) {
        Part {
            fields = List.copyOf(fields);
        }
    }

    /// A question and its number.
    record Numbered(int number, Field field) {}
}
