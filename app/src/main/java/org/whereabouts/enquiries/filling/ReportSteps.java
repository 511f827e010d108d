package org.whereabouts.enquiries.filling;

import java.util.List;
import java.util.Map;
import org.whereabouts.pages.Trouble;

/// What somebody is asked who knows something about somebody, or about themselves.
final class ReportSteps {

    static final List<Step> ALL = List.of(
            Step.of(
                            "about",
                            Field.choice(
                                    "about",
                                    List.of(
                                            "someone",
                                            "me-not-missing",
                                            "me-alive",
                                            "me-contact",
                                            "me-no-contact",
                                            "me-silent")),
                            Field.choice("place", List.of("yes", "ask", "no")))
                    .checked(answers -> missing(answers, "about", "trouble.about")),
            Step.of(
                    "who",
                    Field.line("name"),
                    Field.lines("spellings"),
                    Field.choice("sex", List.of("female", "male", "unknown"))),
            Step.of("born", Field.date("born"), Field.line("age"), Field.lines("marks"))
                    .checked(EnquireSteps::age),
            Step.of("what", Field.lines("told"), Field.date("seen"), Field.line("where"))
                    .checked(answers -> missing(answers, "told", "trouble.told")),
            Step.of(
                    "source",
                    Field.choice("source", List.of("saw", "heard", "list", "picture", "self")),
                    Field.lines("links")),
            Step.of("photographs", Field.files("photographs")),
            Step.of(
                    "you",
                    Field.line("called"),
                    Field.lines("contact"),
                    Field.choice("family", List.of("yes", "ask", "no")),
                    Field.lines("unwanted")));

    /// The page whose answers are about who tells.
    static final String TELLER = "you";

    private ReportSteps() {}

    private static List<Trouble> missing(Map<String, String> answers, String field, String key) {
        return answers.containsKey(field) ? List.of() : List.of(Trouble.of(field, key));
    }
}
