package org.whereabouts.intake.reading.figures;

import java.util.List;
import org.whereabouts.intake.reading.ClaimedFigure;
import org.whereabouts.intake.reading.text.Term;

/// The figures of a sentence, and the words of it that spoke of numbers and so not of one person.
public record Counted(List<ClaimedFigure> figures, List<Term> spent) {

    public Counted {
        figures = List.copyOf(figures);
        spent = List.copyOf(spent);
    }
}
