package org.whereabouts.matching.features;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.Feature;
import org.whereabouts.matching.Finding;
import org.whereabouts.matching.Particulars;
import org.whereabouts.names.NameReader;
import org.whereabouts.names.WrittenName;

/// What is known of a person besides name, birth and sex, made comparable: words by their keys, numbers by their signs.
///
/// @param birthPlace keys of the words; empty when absent, as all the others
public record Facts(
        Set<String> birthPlace,
        Set<String> home,
        Set<String> father,
        Set<String> mothersMaidenName,
        String unit,
        String serviceNumber) {

    /// Nothing known.
    public static final Facts NONE = new Facts(Set.of(), Set.of(), Set.of(), Set.of(), "", "");

    public static Facts of(Particulars said, NameReader reader) {
        if (said.isBare()) {
            return NONE;
        }
        return new Facts(
                keys(said.birthPlace(), reader),
                keys(said.home(), reader),
                keys(said.fathersFirstName(), reader),
                keys(said.mothersMaidenName(), reader),
                signs(said.unit()),
                signs(said.serviceNumber()));
    }

    /// Tells the receiver everything that both sides speak of.
    public static void compare(Facts left, Facts right, BiConsumer<Feature, Finding> found) {
        places(Feature.BIRTH_PLACE, left.birthPlace, right.birthPlace, found);
        places(Feature.HOME, left.home, right.home, found);
        words(Feature.FATHER, left.father, right.father, found);
        words(Feature.MOTHERS_MAIDEN_NAME, left.mothersMaidenName, right.mothersMaidenName, found);
        signs(Feature.UNIT, left.unit, right.unit, found);
        signs(Feature.SERVICE_NUMBER, left.serviceNumber, right.serviceNumber, found);
    }

    private static void places(
            Feature feature, Set<String> left, Set<String> right, BiConsumer<Feature, Finding> found) {
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        var shared = new HashSet<>(left);
        shared.retainAll(right);
        boolean all = shared.size() == Math.min(left.size(), right.size());
        found.accept(feature, all ? Finding.SAME : shared.isEmpty() ? Finding.DIFFERENT : Finding.NEAR);
    }

    private static void words(
            Feature feature, Set<String> left, Set<String> right, BiConsumer<Feature, Finding> found) {
        if (!left.isEmpty() && !right.isEmpty()) {
            boolean shared = left.stream().anyMatch(right::contains);
            found.accept(feature, shared ? Finding.SAME : Finding.DIFFERENT);
        }
    }

    private static void signs(Feature feature, String left, String right, BiConsumer<Feature, Finding> found) {
        if (!left.isEmpty() && !right.isEmpty()) {
            found.accept(feature, left.equals(right) ? Finding.SAME : Finding.DIFFERENT);
        }
    }

    private static Set<String> keys(@Nullable String text, NameReader reader) {
        if (text == null || text.isBlank()) {
            return Set.of();
        }
        var keys = new HashSet<String>();
        for (var token : reader.read(WrittenName.of(text)).tokens()) {
            keys.addAll(token.spelling().keys());
        }
        return keys;
    }

    private static String signs(@Nullable String text) {
        return text == null ? "" : text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
