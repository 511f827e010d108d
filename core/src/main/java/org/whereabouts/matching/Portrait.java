package org.whereabouts.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whereabouts.matching.features.Facts;
import org.whereabouts.matching.features.WeighedName;
import org.whereabouts.names.PersonName;
import org.whereabouts.names.WrittenName;

/// Particulars with their names read and weighed: made once by [Matcher#portrait], compared many times. Immutable.
///
/// Prints as the names and the birth: `Сергій Коваленко 1999`.
public final class Portrait {

    private static final int MOST_NAMES = 6;

    private final Particulars particulars;
    private final List<WeighedName> names;
    private final Facts facts;

    Portrait(Particulars particulars, List<PersonName> names, Facts facts, NameFrequencies frequencies) {
        this.particulars = particulars;
        this.facts = facts;
        this.names = weighed(names, frequencies);
    }

    private Portrait(Particulars particulars, List<WeighedName> names) {
        this.particulars = particulars;
        this.names = names;
        this.facts = Facts.NONE;
    }

    /// A portrait of names that have been read and weighed before.
    ///
    /// @param said birth and sex
    public static Portrait of(Particulars said, List<WeighedName> names) {
        return new Portrait(said, names);
    }

    private static List<WeighedName> weighed(List<PersonName> names, NameFrequencies frequencies) {
        var weighed = new ArrayList<WeighedName>(names.size());
        for (var name : names) {
            add(name, frequencies, weighed);
            for (var other : name.others()) {
                add(other, frequencies, weighed);
            }
        }
        return weighed;
    }

    private static void add(PersonName name, NameFrequencies frequencies, List<WeighedName> weighed) {
        if (!name.tokens().isEmpty() && weighed.size() < MOST_NAMES) {
            weighed.add(WeighedName.of(name, frequencies));
        }
    }

    /// What the portrait was made of.
    public Particulars particulars() {
        return particulars;
    }

    List<WeighedName> names() {
        return names;
    }

    Facts facts() {
        return facts;
    }

    /// The stated sex, or else the one that the names' forms show.
    Sex sex() {
        if (particulars.sex() != Sex.UNKNOWN || names.isEmpty()) {
            return particulars.sex();
        }
        return switch (names.getFirst().gender()) {
            case FEMININE -> Sex.FEMALE;
            case MASCULINE -> Sex.MALE;
            case UNKNOWN -> Sex.UNKNOWN;
        };
    }

    @Override
    public String toString() {
        var written = particulars.names().stream().map(WrittenName::text).collect(Collectors.joining(" / "));
        return Stream.of(written.isEmpty() ? "(unidentified)" : written, particulars.born())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
