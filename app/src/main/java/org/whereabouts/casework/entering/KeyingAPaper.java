package org.whereabouts.casework.entering;

import java.util.Map;
import java.util.UUID;
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

/// Takes what an officer keyed from a paper. What is keyed twice is entered when the second officer, who
/// has not seen the first one's, keyed the same.
@Service
class KeyingAPaper {

    private final Papers papers;
    private final ReadingAForm forms;
    private final EnteringAPaper entering;

    KeyingAPaper(Papers papers, ReadingAForm forms, EnteringAPaper entering) {
        this.papers = papers;
        this.forms = forms;
        this.entering = entering;
    }

    /// Takes it.
    ///
    /// @param typed what stands in each field that is not blank
    @Transactional
    public Outcome key(UUID id, Map<Column, String> typed, Officer officer) {
        Paper paper = papers.hold(id).orElse(null);
        if (paper == null) {
            return new NotNow();
        }
        return switch (forms.read(typed)) {
            case Unclear unclear -> new Unreadable(unclear.fields());
            case Understood said -> {
                var keying = new Keying(officer.id(), Form.plain(typed, said));
                yield switch (paper.state()) {
                    case State.ToKey ignored -> first(paper, keying, said);
                    case State.KeyedOnce once
                    when !once.first().by().equals(officer.id()) -> second(paper, once.first(), keying, said);
                    default -> new NotNow();
                };
            }
        };
    }

    private Outcome first(Paper paper, Keying keying, Understood said) {
        papers.keyFirst(paper.id(), keying);
        entering.note(paper, keying.by(), "paper.keyed");
        if (paper.kind().isKeyedTwice()) {
            entering.letGo(paper.id());
            return new WaitsForASecond();
        }
        return new Entered(entering.enter(paper, said, keying.by(), null));
    }

    private Outcome second(Paper paper, Keying first, Keying second, Understood said) {
        boolean differs = !first.fields().equals(second.fields());
        papers.keySecond(paper.id(), second);
        entering.note(paper, second.by(), differs ? "paper.keyed.differently" : "paper.keyed.alike");
        if (differs) {
            entering.letGo(paper.id());
            return new Differs();
        }
        return new Entered(entering.enter(paper, said, second.by(), null));
    }

    /// What came of it.
    sealed interface Outcome {}

    /// Some fields have to be written otherwise.
    record Unreadable(Map<Column, String> fields) implements Outcome {
        Unreadable {
            fields = Map.copyOf(fields);
        }
    }

    /// It waits for another officer.
    record WaitsForASecond() implements Outcome {}

    /// The two differ.
    record Differs() implements Outcome {}

    /// It is a report of this entry.
    record Entered(Person.Id person) implements Outcome {}

    /// It was keyed meanwhile, or this officer keyed it before.
    record NotNow() implements Outcome {}
}
