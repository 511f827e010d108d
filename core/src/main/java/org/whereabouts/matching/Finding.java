package org.whereabouts.matching;

/// What was found when one feature of two people was compared.
public enum Finding {
    SAME_SPELLING("same spelling"),
    /// Letter by letter the same name in another script.
    SAME_SPELLING_OTHER_SCRIPT("same spelling"),
    /// The same name in another gender, case or romanisation.
    OTHER_FORM("other form"),
    SAME_NAME_OTHER_LANGUAGE("same name"),
    DIMINUTIVE("diminutive"),
    /// The consonants agree and one side, being Arabic script, writes no short vowels.
    SAME_CONSONANTS("same consonants"),
    INITIAL("initial"),
    ABBREVIATION("abbreviation"),
    CLOSE_SPELLING("close spelling"),
    SAME("same"),
    SAME_DAY("same day"),
    SAME_MONTH("same month"),
    SAME_YEAR("same year"),
    DAY_AND_MONTH_SWAPPED("day and month swapped"),
    ONE_DIGIT_DIFFERENT("one digit different"),
    YEAR_OFF_BY_ONE("year off by one"),
    /// One side has 1 January, which registrars write for an unknown day.
    PLACEHOLDER("same year, day perhaps a placeholder"),
    SAME_YEAR_OTHER_DAY("same year, other day"),
    SAME_DAY_OTHER_YEAR("same day, other year"),
    NEAR("near"),
    DIFFERENT("different"),
    /// Two names, and no slip makes one of the other: given names that the tables know, family names with
    /// nothing in common.
    ANOTHER_NAME("another name"),
    /// Another family name of a woman, who may have married.
    PERHAPS_MARRIED("another name, perhaps by marriage"),
    /// Both are known to the day and have at most two digits more in common than chance gives them.
    ANOTHER_DATE("another date"),
    /// So far apart that it outweighs everything else: a veto.
    ANOTHER_GENERATION("another generation"),
    /// Only one side says anything.
    ABSENT("not said");

    private final String label;

    Finding(String label) {
        this.label = label;
    }

    /// The English label of the notation; pages translate the constant.
    public String label() {
        return label;
    }

    /// Whether no sum of other evidence can outweigh this.
    public boolean isVeto() {
        return this == ANOTHER_GENERATION;
    }
}
