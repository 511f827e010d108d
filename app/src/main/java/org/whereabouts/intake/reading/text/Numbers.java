package org.whereabouts.intake.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the numbers of a sentence, in figures and in words, and ranges of two.
public final class Numbers {

    private static final Map<String, Word> WORDS = load();
    private static final Set<String> TO = Set.of("to", "and", "до", "-", "–", "—", "or");
    private static final Set<String> FROM = Set.of("from", "between", "від", "от");
    private static final double LARGEST = 1e12;

    private record Word(double value, String kind) {

        boolean isUnit() {
            return kind.equals("unit") || kind.equals("folk");
        }

        boolean isFolk() {
            return kind.equals("folk");
        }
    }

    private record Part(double value, double scale, boolean many, boolean folk, int to) {
        double whole() {
            return value * scale;
        }
    }

    private final Sentence sentence;

    private Numbers(Sentence sentence) {
        this.sentence = sentence;
    }

    /// The numbers of a sentence in their order.
    public static List<NumberSpan> find(Sentence sentence) {
        var numbers = new Numbers(sentence);
        var all = new ArrayList<NumberSpan>();
        for (int at = 0; at < sentence.size(); at++) {
            var found = numbers.at(at);
            if (found != null) {
                all.add(found);
                at = found.to() - 1;
            }
        }
        return all;
    }

    private @Nullable NumberSpan at(int at) {
        var first = part(at);
        if (first == null) {
            return null;
        }
        int from = at > 0 && FROM.contains(sentence.token(at - 1).key()) ? at - 1 : at;
        boolean joined = first.to() < sentence.size()
                && TO.contains(sentence.token(first.to()).key());
        var second = joined && !first.many() ? part(first.to() + 1) : null;
        if (second == null || second.many() || !isRange(from < at, first, second)) {
            return span(first, at);
        }
        double scale = first.scale() == 1 && first.value() < second.value() ? second.scale() : first.scale();
        long min = Math.round(first.value() * scale);
        return new NumberSpan(min, Math.round(second.whole()), false, second.folk(), from, second.to());
    }

    private boolean isRange(boolean begun, Part first, Part second) {
        boolean and = sentence.is(first.to(), "and") || sentence.is(first.to(), "or");
        boolean up = first.whole() < second.whole();
        return up && (begun || !and);
    }

    private static @Nullable NumberSpan span(Part part, int at) {
        double whole = Math.round(part.whole() * 1000) / 1000.0;
        boolean people = whole >= 1 && whole < LARGEST && whole == Math.rint(whole);
        return people ? new NumberSpan((long) whole, (long) whole, part.many(), part.folk(), at, part.to()) : null;
    }

    private @Nullable Part part(int at) {
        if (at >= sentence.size()) {
            return null;
        }
        var token = sentence.token(at);
        if (token.kind() == Token.Kind.NUMBER) {
            double value = figures(token.text());
            return value < 0 ? null : scaled(value, false, at + 1);
        }
        var word = wordAt(at);
        if (word == null) {
            return null;
        }
        return switch (word.kind()) {
            case "many" -> many(word.value(), at + 1);
            case "scale" -> isAlone(at) ? scaled(word.value(), false, at + 1) : null;
            default -> composed(word, at);
        };
    }

    /// "Сто двадцять три", "two hundred and fifty": words that make one number together.
    private Part composed(Word first, int from) {
        double value = first.value();
        boolean folk = first.isFolk();
        int at = from + 1;
        while (true) {
            boolean and = sentence.is(at, "and") && value >= 100;
            var next = wordAt(and ? at + 1 : at);
            boolean hundred = next != null && next.kind().equals("scale") && next.value() == 100 && value < 100;
            if (next == null || !(hundred || (next.isUnit() && isBelow(value, next.value())))) {
                return scaled(value, folk, at);
            }
            value = hundred ? value * 100 : value + next.value();
            folk |= next.isFolk();
            at += and ? 2 : 1;
        }
    }

    /// Whether a word goes on a number: ones behind tens, tens behind hundreds.
    private static boolean isBelow(double value, double next) {
        return next >= 1
                && next == Math.rint(next)
                && ((value >= 100 && value % 100 == 0 && next < 100)
                        || (value % 100 >= 20 && value % 10 == 0 && next < 10));
    }

    /// "A thousand people", "тысяча человек": a scale is a number of its own where it begins one.
    private boolean isAlone(int at) {
        return !sentence.is(at - 1, ".");
    }

    private Part many(double value, int at) {
        int next = sentence.is(at, "of") ? at + 1 : at;
        var word = wordAt(next);
        if (word == null || word.isUnit() || word.value() <= value) {
            return new Part(value, 1, true, false, at);
        }
        return new Part(value, word.value(), true, false, next + 1);
    }

    private Part scaled(double value, boolean folk, int at) {
        int article = sentence.is(at, "of") && sentence.is(at + 1, "a") ? at + 1 : at;
        int next = value < 1 && sentence.is(article, "a") ? article + 1 : at;
        var word = wordAt(next);
        if (word == null || !(word.kind().equals("scale") || (word.kind().equals("many") && isCyrillic(next)))) {
            return new Part(value, 1, false, folk, at);
        }
        boolean dotted =
                sentence.is(next + 1, ".") && sentence.token(next).key().length() <= 3 && next + 2 < sentence.size();
        return new Part(value, word.value(), false, folk, dotted ? next + 2 : next + 1);
    }

    /// "3 тысячи" is a number, "3 thousands" hardly.
    private boolean isCyrillic(int at) {
        return sentence.token(at).key().charAt(0) >= 'а';
    }

    private @Nullable Word wordAt(int at) {
        boolean word = at < sentence.size() && sentence.token(at).kind() == Token.Kind.WORD;
        return word ? word(sentence.token(at).key()) : null;
    }

    private static @Nullable Word word(String key) {
        var word = WORDS.get(key);
        int hyphen = key.indexOf('-');
        if (word != null || hyphen < 0) {
            return word;
        }
        var tens = WORDS.get(key.substring(0, hyphen));
        var ones = WORDS.get(key.substring(hyphen + 1));
        return tens == null || ones == null || tens.value() < 20 ? null : new Word(tens.value() + ones.value(), "unit");
    }

    /// The value of figures, negative where they are no number of people.
    private static double figures(String text) {
        String bare = text.replaceAll("[,.\\u00a0\\u202f\\u2009 ](?=\\d{3})", "");
        if (bare.length() > 12) {
            return -1;
        }
        return Double.parseDouble(bare.replace(',', '.'));
    }

    private static Map<String, Word> load() {
        var words = new HashMap<String, Word>();
        for (var row : Resource.rows("numbers.tsv", 3)) {
            words.put(Tokens.key(row.getFirst()), new Word(Double.parseDouble(row.get(1)), row.get(2)));
        }
        return Map.copyOf(words);
    }
}
