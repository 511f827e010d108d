package org.whereabouts.bench.spelling;

import java.util.Map;

/// A child's patronymic, of the father's given name.
public final class Patronymics {

    /// Those that no rule gives: language and name, the son's, the daughter's.
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("ru Лев", "Львович Львовна"),
            Map.entry("ru Павел", "Павлович Павловна"),
            Map.entry("ru Пётр", "Петрович Петровна"),
            Map.entry("ru Илья", "Ильич Ильинична"),
            Map.entry("ru Никита", "Никитич Никитична"),
            Map.entry("uk Михайло", "Михайлович Михайлівна"),
            Map.entry("uk Микола", "Миколайович Миколаївна"),
            Map.entry("uk Микита", "Микитович Микитівна"),
            Map.entry("uk Ілля", "Ілліч Іллівна"),
            Map.entry("uk Яків", "Якович Яківна"),
            Map.entry("uk Федір", "Федорович Федорівна"),
            Map.entry("uk Григорій", "Григорович Григорівна"),
            Map.entry("be Мікіта", "Мікітавіч Мікітаўна"),
            Map.entry("be Леў", "Львовіч Львоўна"),
            Map.entry("be Павел", "Паўлавіч Паўлаўна"),
            Map.entry("be Пётр", "Пятровіч Пятроўна"),
            Map.entry("be Рыгор", "Рыгоравіч Рыгораўна"));

    private Patronymics() {}

    public static String of(String father, Tongue tongue, boolean son) {
        var irregular = IRREGULAR.get(tongue.code() + " " + father);
        if (irregular != null) {
            return irregular.split(" ")[son ? 0 : 1];
        }
        return switch (tongue) {
            case UK -> ukrainian(father, son);
            case BE -> belarusian(father, son);
            default -> russian(father, son);
        };
    }

    private static String russian(String father, boolean son) {
        var ends = son ? "ович" : "овна";
        var soft = son ? "евич" : "евна";
        if (father.endsWith("ий")) {
            return Words.cut(father, 2) + "ь" + soft;
        }
        if (father.endsWith("й") || father.endsWith("ь")) {
            return Words.cut(father, 1) + soft;
        }
        return father + ends;
    }

    private static String ukrainian(String father, boolean son) {
        if (father.endsWith("й")) {
            return son ? father + "ович" : Words.cut(father, 1) + "ївна";
        }
        var stem = father.endsWith("о") || father.endsWith("ь") ? Words.cut(father, 1) : father;
        return stem + (son ? (father.endsWith("ь") ? "ьович" : "ович") : "івна");
    }

    private static String belarusian(String father, boolean son) {
        if (father.endsWith("й")) {
            return Words.cut(father, 1) + (son ? "евіч" : "еўна");
        }
        var stem = father.endsWith("ь") || father.endsWith("а") ? Words.cut(father, 1) : father.replaceAll("ў$", "в");
        return stem + (son ? "авіч" : "аўна");
    }
}
