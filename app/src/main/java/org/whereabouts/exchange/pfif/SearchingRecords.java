package org.whereabouts.exchange.pfif;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.whereabouts.exchange.pfif.record.Told;
import org.whereabouts.exchange.pfif.telling.TellingRecords;
import org.whereabouts.matching.Particulars;
import org.whereabouts.publication.AskingTheRegister;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// Finds records as the search of the pages finds cards, by the same rules.
@Service
public class SearchingRecords {

    /// The most answers to one question.
    public static final int MOST = AskingTheRegister.MOST;

    private static final int LONGEST = 200;
    private static final Pattern SEVERAL_WORDS = Pattern.compile("\\S+[\\s.,]+\\S.*", Pattern.DOTALL);

    private final AskingTheRegister asking;
    private final TellingRecords telling;

    SearchingRecords(AskingTheRegister asking, TellingRecords telling) {
        this.asking = asking;
        this.telling = telling;
    }

    /// Searches; with nothing where a family name stands alone.
    public List<Told> search(Operation operation, String words, int most, boolean partner) {
        String name = words.strip();
        if (name.length() > LONGEST || !SEVERAL_WORDS.matcher(name).matches()) {
            return List.of();
        }
        List<Person.Id> found = asking.ask(operation.id(), Particulars.named(name), "").stream()
                .map(answer -> answer.card().person())
                .limit(most)
                .toList();
        return telling.tell(operation, found, partner);
    }
}
