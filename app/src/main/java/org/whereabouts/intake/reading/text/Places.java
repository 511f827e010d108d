package org.whereabouts.intake.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the places of a sentence.
public final class Places {

    private static final Set<String> IN = Set.of("in", "at", "у", "в", "на", "из", "во");
    private static final Set<TermKind> NO_PLACES = Set.of(
            TermKind.MONTH, TermKind.WEEKDAY, TermKind.ROLE, TermKind.RANK, TermKind.KIN, TermKind.SPAN, TermKind.UNIT);
    private static final Map<String, String> KNOWN = load();
    private static final Set<String> ADJECTIVES =
            Set.of("russian", "ukrainian", "georgian", "polish", "british", "american", "january");
    private static final int LONGEST = 3;

    private Places() {}

    /// The places of a sentence in their order.
    public static List<PlaceSpan> find(Sentence sentence) {
        var all = new ArrayList<PlaceSpan>();
        for (int at = 0; at + 1 < sentence.size(); at++) {
            var near = sentence.find(TermKind.PLACE, at).orElse(null);
            boolean in = IN.contains(sentence.token(at).key());
            int from = near == null ? at + 1 : near.to();
            if ((in || near != null) && isPlace(sentence, from)) {
                int to = from + 1;
                while (to - from < LONGEST && sentence.token(from).key().charAt(0) < 'а' && isPlace(sentence, to)) {
                    to++;
                }
                all.add(new PlaceSpan(name(sentence, from, to), near != null, from, to));
                at = to - 1;
            }
        }
        return all;
    }

    /// Whether a word is the name of a place in the table.
    public static boolean isKnown(Token token) {
        return KNOWN.containsKey(token.key());
    }

    private static boolean isPlace(Sentence sentence, int at) {
        if (at >= sentence.size()
                || !sentence.token(at).isCapital()
                || sentence.token(at).text().length() < 3) {
            return false;
        }
        boolean other = sentence.terms().stream().anyMatch(term -> NO_PLACES.contains(term.kind()) && term.covers(at));
        return !other && !ADJECTIVES.contains(sentence.token(at).key());
    }

    private static String name(Sentence sentence, int from, int to) {
        String known = KNOWN.get(sentence.token(from).key());
        return known != null
                ? known
                : sentence.tokens().subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static Map<String, String> load() {
        var known = new HashMap<String, String>();
        for (var row : Resource.rows("places.tsv", 4)) {
            for (var ending : row.get(3).split(" ")) {
                known.putIfAbsent(Tokens.key(row.get(2) + (ending.equals("~") ? "" : ending)), row.getFirst());
            }
        }
        return known;
    }
}
