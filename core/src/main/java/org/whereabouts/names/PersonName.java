package org.whereabouts.names;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A name that has been read: its words, what each is there for, and what stood beside them.
///
/// @param tokens in the order of the source; empty when the text has no word of a name
/// @param others other names of the same person from the same text (a.k.a., "call sign"), read the same way
/// @param set    words that were set aside because they are no names: ranks, titles, particles
public record PersonName(List<NameToken> tokens, List<PersonName> others, List<String> set) {

    public PersonName {
        tokens = List.copyOf(tokens);
        others = List.copyOf(others);
        set = List.copyOf(set);
    }

    /// The words that are there for one part, in order; empty when the name has no such part.
    public List<NameToken> all(Part part) {
        return tokens.stream().filter(token -> token.part() == part).toList();
    }

    /// The script of most words; `OTHER` when there are none.
    public Script script() {
        return Script.mostOf(
                tokens.stream().map(token -> token.spelling().text()).collect(Collectors.joining()));
    }

    /// The gender that the words agree on; `UNKNOWN` when none shows one or two contradict.
    public Gender gender() {
        var agreed = Gender.UNKNOWN;
        for (var token : tokens) {
            var gender = token.spelling().gender();
            if (agreed != Gender.UNKNOWN && gender != Gender.UNKNOWN && gender != agreed) {
                return Gender.UNKNOWN;
            }
            agreed = agreed == Gender.UNKNOWN ? gender : agreed;
        }
        return agreed == Gender.FEMININE && isPerhapsDeclined() ? Gender.UNKNOWN : agreed;
    }

    /// Щербакова Ивана is a woman's family name, or a man in the accusative: only a patronymic would tell.
    private boolean isPerhapsDeclined() {
        boolean declined = false;
        for (var token : tokens) {
            if (token.spelling().patronymic()) {
                return false;
            }
            var sound = token.spelling().sound();
            boolean unknown = token.part() == Part.GIVEN && token.spelling().gender() == Gender.UNKNOWN;
            declined |= unknown && sound.endsWith("a");
        }
        return declined;
    }

    /// This name and its others.
    public Stream<PersonName> spellings() {
        return Stream.concat(Stream.of(this), others.stream());
    }
}
