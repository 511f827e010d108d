package org.whereabouts.enquiries.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.matching.Particulars;
import org.whereabouts.pages.Words;

/// The text of an extract, line by line: its digest is of exactly these lines.
///
/// @param title what it is
/// @param lines what it says, a label and a value each
record ExtractText(String title, List<Line> lines) {

    ExtractText {
        lines = List.copyOf(lines);
    }

    /// A label and what it says.
    record Line(String label, String value) {}

    /// Of the person sought and what somebody is to them; who asks and how to reach them only if that was
    /// allowed.
    static ExtractText of(Enquiry.Facts facts, Sought sought, Enquirer enquirer, Paper paper, Words words) {
        var writing = new Writing(words, paper.language(), new ArrayList<>());
        writing.line("extract.for", paper.authority());
        writing.line("extract.purpose", paper.purpose());
        writing.line("extract.issued", paper.issued());
        writing.line("receipt.number", facts.number().toString());
        writing.line("extract.asked", paper.asked());
        writing.person(sought);
        if (paper.withEnquirer()) {
            writing.line("extract.asker", enquirer.name());
            writing.line(
                    "extract.kinship",
                    words.say(
                            paper.language(),
                            "choice.kinship." + enquirer.kinship().name().toLowerCase(Locale.ROOT)));
            writing.line("extract.contact", enquirer.contact());
        }
        return new ExtractText(words.say(paper.language(), "extract.title"), writing.lines());
    }

    /// What is attached to the paper, and what the digest is of.
    byte[] bytes() {
        var text = new StringBuilder(title).append('\n');
        lines.forEach(line ->
                text.append(line.label()).append(": ").append(line.value()).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException("WA-1108 this Java cannot make a digest", everyJdkHasIt);
        }
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "an extract";
    }

    /// What stands on it beside what the family said.
    ///
    /// @param issued       when, in words
    /// @param asked        when the family asked, in words
    /// @param withEnquirer whether it says who asks
    record Paper(
            Locale language, String authority, String purpose, String issued, String asked, boolean withEnquirer) {}

    private record Writing(Words words, Locale language, List<Line> lines) {

        void line(String label, @Nullable Object value) {
            if (value != null) {
                // One line each, so that nobody can write a line that we did not.
                String flat = value.toString().strip().replaceAll("\\s*\\R\\s*", "; ");
                lines.add(new Line(words.say(language, label), flat));
            }
        }

        void person(Sought sought) {
            Particulars who = sought.particulars();
            sought.names().forEach(name -> line("field.name", name));
            line("field.born", who.born());
            line("field.birthplace", who.birthPlace());
            line("field.father", who.fathersFirstName());
            line("field.mother", who.mothersMaidenName());
            line("field.home", who.home());
            line("field.marks", sought.looks().marks());
            line("field.clothing", sought.looks().clothing());
            line("field.age", sought.looks().age());
            line("field.unit", who.unit());
            line("field.rank", who.rank());
            line("field.number", who.serviceNumber());
            line("extract.last", sought.last().on());
            line("extract.where", sought.last().place());
            line("extract.how", sought.last().how());
        }
    }
}
