package org.whereabouts.bench.spelling;

/// Georgian names as Russian writes them.
public final class Georgian {

    private static final String LETTERS = "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ";
    private static final String[] CYRILLIC =
            "а б г д е в з т и к л м н о п ж р с т у п к г к ш ч ц дз ц ч х дж х".split(" ");

    private Georgian() {}

    public static String cyrillic(String georgian) {
        var russian = new StringBuilder();
        for (int at = 0; at < georgian.length(); at++) {
            int letter = LETTERS.indexOf(georgian.charAt(at));
            russian.append(letter < 0 ? georgian.substring(at, at + 1) : CYRILLIC[letter]);
        }
        return Words.capital(russian.toString());
    }
}
