package org.whereabouts.intake.reading.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.whereabouts.intake.reading.text.Resource;
import org.whereabouts.names.Gender;

/// Leads names back to the nominative by the endings of `declension.tsv`.
final class Declension {

    static final Declension GIVEN = new Declension("given");
    static final Declension FAMILY = new Declension("family");

    private static final int SHORTEST_STEM = 2;

    private record Rule(String gender, Case in, String ending, String nominative, String languages) {}

    private final List<Rule> rules;

    private Declension(String part) {
        rules = Resource.rows("declension.tsv", 6).stream()
                .filter(row -> row.getFirst().equals(part))
                .map(row ->
                        new Rule(row.get(1), Case.valueOf(row.get(2)), bare(row.get(3)), bare(row.get(4)), row.get(5)))
                .toList();
    }

    /// All words of which this may be a form in another case.
    List<Form> nominatives(String word, String language) {
        var forms = new ArrayList<Form>(4);
        matching(word, language)
                .forEach(rule -> forms.add(new Form(
                        undone(word, rule),
                        rule.in(),
                        rule.gender().equals("a") ? Gender.FEMININE : Gender.MASCULINE)));
        return forms;
    }

    /// A family name whose bearer and case the given name tells; as it is where no rule fits.
    String nominative(String word, Form given, String language) {
        if (given.in() == Case.NOM) {
            return word;
        }
        String gender = given.gender() == Gender.FEMININE ? "f" : "m";
        return matching(word, language)
                .filter(rule -> rule.gender().equals(gender) && isSame(rule.in(), given))
                .max((one, two) ->
                        Integer.compare(one.ending().length(), two.ending().length()))
                .map(rule -> undone(word, rule))
                .orElse(word);
    }

    /// Men's accusative is their genitive; a woman's given name in -ї, -и or -і may be either of two.
    private static boolean isSame(Case in, Form given) {
        boolean man = given.gender() != Gender.FEMININE;
        return in == given.in()
                || (man && isObject(in) && isObject(given.in()))
                || (!man && isIndirect(in) && isIndirect(given.in()));
    }

    private static boolean isObject(Case in) {
        return in == Case.GEN || in == Case.ACC;
    }

    private static boolean isIndirect(Case in) {
        return in == Case.GEN || in == Case.DAT || in == Case.LOC;
    }

    private Stream<Rule> matching(String word, String language) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean hard = lower.endsWith("енко") || word.endsWith("ых") || word.endsWith("их");
        return rules.stream()
                .filter(rule -> !hard
                        && rule.languages().contains(language)
                        && word.length()
                                >= rule.ending().length() + (rule.ending().length() > 3 ? 0 : SHORTEST_STEM)
                        && lower.endsWith(rule.ending()));
    }

    private static String undone(String word, Rule rule) {
        String stem = word.substring(0, word.length() - rule.ending().length());
        String whole = stem + rule.nominative();
        return stem.isEmpty() ? Character.toUpperCase(whole.charAt(0)) + whole.substring(1) : whole;
    }

    private static String bare(String ending) {
        return ending.equals("~") ? "" : ending;
    }
}
