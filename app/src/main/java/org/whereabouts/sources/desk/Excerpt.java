package org.whereabouts.sources.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.reading.Span;
import org.whereabouts.sources.inbox.Field;
import org.whereabouts.sources.inbox.Proposal;

/// A sentence among its neighbours, cut where the words begin and end from which a field was understood.
final class Excerpt {

    private static final int AROUND = 400;

    private final String text;
    private final Proposal.Draft draft;
    private final int from;
    private final int to;

    private Excerpt(String text, Proposal.Draft draft) {
        this.text = text;
        this.draft = draft;
        int first = draft.place().sentence().start();
        int last = draft.place().sentence().end();
        for (var said : draft.parts().fields().values()) {
            Span at = said.at();
            if (at != null && at.start() > first - AROUND && at.end() < last + AROUND) {
                first = Math.min(first, at.start());
                last = Math.max(last, at.end());
            }
        }
        this.from = edge(first - AROUND, -1);
        this.to = edge(last + AROUND, 1);
    }

    static List<Run> of(String text, Proposal.Draft draft) {
        return new Excerpt(text, draft).runs();
    }

    /// No word is cut.
    private int edge(int at, int step) {
        int edge = Math.clamp(at, 0, text.length());
        while (edge > 0 && edge < text.length() && !Character.isWhitespace(text.charAt(edge))) {
            edge += step;
        }
        return edge;
    }

    private List<Run> runs() {
        var runs = new ArrayList<Run>();
        int begin = from;
        for (int at = from + 1; at <= to; at++) {
            if (at == to || !alike(begin, at)) {
                runs.add(new Run(text.substring(begin, at), field(begin), inSentence(begin)));
                begin = at;
            }
        }
        return runs;
    }

    private boolean alike(int one, int other) {
        return Objects.equals(field(one), field(other)) && inSentence(one) == inSentence(other);
    }

    private boolean inSentence(int at) {
        return contains(draft.place().sentence(), at);
    }

    /// The narrowest that has it: a number inside of a phrase is the number.
    private @Nullable String field(int at) {
        Field best = null;
        int narrowest = Integer.MAX_VALUE;
        for (Field field : Field.values()) {
            var said = draft.parts().fields().get(field);
            Span span = said == null ? null : said.at();
            if (span != null && contains(span, at) && span.end() - span.start() < narrowest) {
                best = field;
                narrowest = span.end() - span.start();
            }
        }
        return best == null ? null : best.word();
    }

    private static boolean contains(Span span, int at) {
        return span.start() <= at && at < span.end();
    }

    /// Some characters of which the same is true.
    ///
    /// @param field what was understood from them, or null
    /// @param said  whether they are of the sentence itself
    record Run(String text, @Nullable String field, boolean said) {}
}
