package org.whereabouts.casework.transcribing.aligning;

/// How far two keyings of one list agree, before anybody settled anything.
///
/// @param cells      places that at least one of the two keyed, numbers of lines included
/// @param alike      those in which they agree
/// @param byRule     those of these that differed in blanks or typography alone
/// @param letters    letters of the longer reading of each place
/// @param lettersOff how many of these would have to be changed
public record Agreement(long cells, long alike, long byRule, long letters, long lettersOff) {

    /// The share of places, in thousandths; all of them where there are none.
    public long ofCells() {
        return cells == 0 ? 1000 : alike * 1000 / cells;
    }

    /// The share of letters, in thousandths.
    public long ofLetters() {
        return letters == 0 ? 1000 : (letters - lettersOff) * 1000 / letters;
    }
}
