package org.whereabouts.registry;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.audit.Sha256;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;

/// What a report says: who it is about, what became of them, what they look like.
///
/// @param particulars what identifies the person
/// @param situation   fate, status, when and where
/// @param appearance  what a person without a name is found by, and a picture
/// @param reference   the source's own number for this record, or null; where a source numbers both people and what is
///                    said of them, the person's number, [#WITHIN], the statement's
/// @param remark      anything else the source says, in its words, or null
public record Statement(
        Particulars particulars,
        Situation situation,
        Appearance appearance,
        @Nullable String reference,
        @Nullable String remark) {

    /// Stands between the number of a person and the number of one statement about them.
    public static final String WITHIN = " · ";

    /// What a person without a name is found by: marks, build, clothing, places, the year, and every age that they may
    /// have. May be empty.
    public String words() {
        var on = situation.on();
        var texts = Stream.of(
                appearance.marks(),
                appearance.build(),
                appearance.clothing(),
                situation.place(),
                particulars.home(),
                on == null ? null : on.year());
        return Stream.concat(texts.filter(Objects::nonNull).map(Object::toString), appearance.ages())
                .collect(Collectors.joining(" "));
    }

    /// What became of a person and where they are, as said.
    ///
    /// @param fate   alive, dead or unknown
    /// @param status the situation in the field's words, or null when nothing is said
    /// @param on     when this was so: the day of capture, death, exchange …, or null
    /// @param place  where, as written, or null
    public record Situation(
            Fate fate,
            @Nullable Status status,
            @Nullable PartialDate on,
            @Nullable String place) {

        /// Nothing said.
        public static final Situation UNSAID = new Situation(Fate.UNKNOWN, null, null, null);
    }

    /// What a person looks like, as said. Every part may be absent.
    ///
    /// @param marks    tattoos, scars and other distinguishing marks
    /// @param ageFrom  lower end of the apparent age in years, or null
    /// @param ageTo    upper end, inclusive, or null
    /// @param build    height and build
    /// @param clothing clothing and things carried
    /// @param picture  the digest of a picture kept among the originals, or null
    public record Appearance(
            @Nullable String marks,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            @Nullable String build,
            @Nullable String clothing,
            @Nullable Sha256 picture) {

        /// Nothing said.
        public static final Appearance UNSAID = new Appearance(null, null, null, null, null, null);

        private static final int OLDEST = 120;
        private static final int WIDEST = 40;

        /// Every age that the person may have, so that any of them finds the person.
        private Stream<String> ages() {
            var from = ageFrom == null ? ageTo : ageFrom;
            var to = ageTo == null ? ageFrom : ageTo;
            if (from == null || to == null || from < 0 || to > OLDEST || to - from > WIDEST) {
                return Stream.empty();
            }
            return IntStream.rangeClosed(from, to).mapToObj(Integer::toString);
        }
    }

    /// The person's part of a number that may name a statement too.
    public static String personIn(String reference) {
        int end = reference.indexOf(WITHIN);
        return end < 0 ? reference : reference.substring(0, end);
    }
}
