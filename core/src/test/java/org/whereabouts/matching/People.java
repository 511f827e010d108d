package org.whereabouts.matching;

import java.util.ArrayList;

/// People of the stories, written as `name` or `name | date of birth`, and how two of them compare, in the notation.
final class People {

    private People() {}

    static Particulars person(String written) {
        int bar = written.indexOf('|');
        var name = bar < 0 ? written : written.substring(0, bar);
        var born =
                bar < 0 ? null : PartialDate.parse(written.substring(bar + 1)).orElseThrow();
        return Particulars.of(Particulars.named(name).names(), born, Sex.UNKNOWN);
    }

    /// Compares the two people at the start of every paragraph of a story anew, and prints them as the story does: the
    /// line of the notation, a finding a line.
    static String retold(String story) {
        var matcher = Matcher.standard();
        var told = new ArrayList<String>();
        for (var paragraph : story.split("\n\n")) {
            var lines = paragraph.split("\n");
            told.add(matcher.compare(dated(lines[0]), dated(lines[1].replace("~ ", "")))
                    .toString()
                    .replace(" ~ ", "\n  ~ ")
                    .replace(" · ", "\n  · ")
                    .replace(" ⇒ ", "\n  ⇒ "));
        }
        return String.join("\n\n", told) + "\n";
    }

    private static Particulars dated(String printed) {
        return person(printed.strip().replaceFirst(" (?=\\d{4}(-|$))", "|"));
    }
}
