package org.whereabouts.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.names.WrittenName;

/// What is said of a human being that helps to tell them from others: the input of every comparison.
///
/// An absent fact is null (or [Sex#UNKNOWN]) and counts neither for nor against a match.
///
/// @param names             every spelling that this one statement gives, the main one first; empty for an
///                          unidentified person
/// @param born              date of birth
/// @param sex               as stated
/// @param birthPlace        place of birth, as written
/// @param home              last residence, as written
/// @param fathersFirstName  GC III art. 122
/// @param mothersMaidenName GC III art. 122
/// @param unit              military unit, as written
/// @param rank              as written
/// @param serviceNumber     personal or tag number, as written
public record Particulars(
        List<WrittenName> names,
        @Nullable PartialDate born,
        Sex sex,
        @Nullable String birthPlace,
        @Nullable String home,
        @Nullable String fathersFirstName,
        @Nullable String mothersMaidenName,
        @Nullable String unit,
        @Nullable String rank,
        @Nullable String serviceNumber) {

    public Particulars {
        names = List.copyOf(names);
    }

    /// A name and nothing else.
    public static Particulars named(String name) {
        return of(List.of(WrittenName.of(name)), null, Sex.UNKNOWN);
    }

    /// Names, birth and sex and nothing else.
    public static Particulars of(List<WrittenName> names, @Nullable PartialDate born, Sex sex) {
        return new Particulars(names, born, sex, null, null, null, null, null, null, null);
    }

    /// Whether nothing is said but names, birth, sex and rank.
    public boolean isBare() {
        return birthPlace == null
                && home == null
                && fathersFirstName == null
                && mothersMaidenName == null
                && unit == null
                && serviceNumber == null;
    }

    /// Whether nobody has said what this person is called.
    public boolean isUnidentified() {
        return names.isEmpty();
    }
}
