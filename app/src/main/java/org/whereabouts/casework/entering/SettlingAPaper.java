package org.whereabouts.casework.entering;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.casework.entering.Paper.Keying;
import org.whereabouts.casework.entering.Paper.State;
import org.whereabouts.intake.ReadingAForm;
import org.whereabouts.intake.ReadingAForm.Unclear;
import org.whereabouts.intake.ReadingAForm.Understood;
import org.whereabouts.intake.column.Column;
import org.whereabouts.registry.Person;

/// Settles what two officers keyed differently: a third one does it alone; when one of the two does it,
/// somebody else has to agree.
@Service
class SettlingAPaper {

    private final Papers papers;
    private final ReadingAForm forms;
    private final EnteringAPaper entering;

    SettlingAPaper(Papers papers, ReadingAForm forms, EnteringAPaper entering) {
        this.papers = papers;
        this.forms = forms;
        this.entering = entering;
    }

    /// Takes an officer's word.
    @Transactional
    public Outcome settle(UUID id, Word word, Officer officer) {
        Paper paper = papers.hold(id).orElse(null);
        State state = paper == null ? null : paper.state();
        if (paper != null && state instanceof State.Differing two && word instanceof ItIs chosen) {
            return chosen(paper, two, chosen.fields(), officer.id());
        }
        if (paper != null
                && state instanceof State.Settled settled
                && !(word instanceof ItIs)
                && !settled.settled().by().equals(officer.id())) {
            return agreed(paper, settled.settled(), word instanceof Agreed, officer.id());
        }
        return new NotNow();
    }

    private Outcome chosen(Paper paper, State.Differing two, Map<Column, String> chosen, Officer.Id by) {
        Map<Column, String> fields = new EnumMap<>(Column.class);
        for (Column field : Form.FIELDS) {
            String first = two.first().fields().get(field);
            boolean alike = Objects.equals(first, two.second().fields().get(field));
            put(fields, field, alike ? first : chosen.get(field));
        }
        return switch (forms.read(fields)) {
            case Unclear unclear -> new Unreadable(unclear.fields());
            case Understood said -> {
                papers.settle(paper.id(), new Keying(by, Form.plain(fields, said)));
                entering.note(paper, by, "paper.settled");
                boolean third = !Set.of(two.first().by(), two.second().by()).contains(by);
                if (third) {
                    yield new Entered(entering.enter(paper, said, by, null));
                }
                entering.letGo(paper.id());
                yield new WaitsForAnother();
            }
        };
    }

    private static void put(Map<Column, String> fields, Column field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(field, value);
        }
    }

    private Outcome agreed(Paper paper, Keying settled, boolean agreed, Officer.Id by) {
        if (!agreed) {
            papers.unsettle(paper.id());
            entering.note(paper, by, "paper.not.agreed");
            entering.letGo(paper.id());
            return new OpenAgain();
        }
        if (!(forms.read(settled.fields()) instanceof Understood said)) {
            throw new IllegalStateException("WA-1512 what was settled cannot be read any more");
        }
        entering.note(paper, by, "paper.agreed");
        return new Entered(entering.enter(paper, said, settled.by(), by));
    }

    /// What an officer says about it.
    sealed interface Word {}

    /// So it stands on the paper, in the fields that differ.
    record ItIs(Map<Column, String> fields) implements Word {
        ItIs {
            fields = Map.copyOf(fields);
        }
    }

    /// What was settled is right.
    record Agreed() implements Word {}

    /// It is not.
    record NotSo() implements Word {}

    /// What came of it.
    sealed interface Outcome {}

    /// Some fields have to be written otherwise.
    record Unreadable(Map<Column, String> fields) implements Outcome {
        Unreadable {
            fields = Map.copyOf(fields);
        }
    }

    /// Somebody else has to agree.
    record WaitsForAnother() implements Outcome {}

    /// It differs again.
    record OpenAgain() implements Outcome {}

    /// It is a report of this entry.
    record Entered(Person.Id person) implements Outcome {}

    /// Somebody settled it meanwhile, or this officer cannot.
    record NotNow() implements Outcome {}
}
