package org.whereabouts.names.romanising;

/// How one group of letters is written, perhaps only beside certain others.
///
/// @param after   letters of which one must stand before; `^` is the start of a word; empty when any may
/// @param letters the group, lower case
/// @param before  letters of which one must follow; `$` is the end of a word; empty when any may
/// @param latin   what is written
record Rule(String after, String letters, String before, String latin) implements Comparable<Rule> {

    static final char START = '^';
    static final char END = '$';

    /// Whether it holds at a place of a lower-case text.
    boolean holds(String text, int at) {
        int end = at + letters.length();
        return text.startsWith(letters, at)
                && (after.isEmpty() || after.indexOf(at == 0 ? START : edge(text.charAt(at - 1), START)) >= 0)
                && (before.isEmpty() || before.indexOf(end == text.length() ? END : edge(text.charAt(end), END)) >= 0);
    }

    private static char edge(char neighbour, char edge) {
        return Character.isLetter(neighbour) || neighbour == Romanisation.APOSTROPHE ? neighbour : edge;
    }

    /// The longer group first, then the one that asks for more neighbours.
    @Override
    public int compareTo(Rule other) {
        int byLength = Integer.compare(other.letters.length(), letters.length());
        return byLength != 0 ? byLength : Integer.compare(other.neighbours(), neighbours());
    }

    private int neighbours() {
        return (after.isEmpty() ? 0 : 1) + (before.isEmpty() ? 0 : 1);
    }
}
