package org.whereabouts.casework.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whereabouts.matching.Comparison;
import org.whereabouts.matching.Evidence;

/// The weights of a comparison as a waterfall: each bar begins where the one before ended.
///
/// @param steps one a finding
/// @param total the sum
/// @param zero  where nothing for and nothing against lies, in the units of the drawing
public record Waterfall(List<Step> steps, Step total, double zero) {

    /// How wide the drawing is.
    public static final int WIDTH = 240;

    public Waterfall {
        steps = List.copyOf(steps);
    }

    /// Draws a comparison.
    static Waterfall of(Comparison comparison) {
        double low = 0;
        double high = 1;
        double sum = 0;
        for (Evidence one : comparison.evidence()) {
            sum += one.weight().value();
            low = Math.min(low, sum);
            high = Math.max(high, sum);
        }
        var scale = new Scale(low, high);
        var steps = new ArrayList<Step>();
        sum = 0;
        for (Evidence one : comparison.evidence()) {
            double next = sum + one.weight().value();
            steps.add(scale.step(
                    "feature." + one.feature().name(),
                    "finding." + one.finding().name(),
                    sum,
                    next,
                    one.weight().toString()));
            sum = next;
        }
        double all = comparison.bits().value();
        return new Waterfall(
                steps, scale.step("compare.total", "", 0, all, comparison.bits().tenths()), scale.at(0));
    }

    /// One bar.
    ///
    /// @param label   the sentence that names what was compared
    /// @param finding the sentence that says what was found, or blank
    /// @param x       where it begins
    /// @param width   how long it is
    /// @param against whether it speaks against
    /// @param bits    the weight in words
    public record Step(String label, String finding, String x, String width, boolean against, String bits) {}

    private record Scale(double low, double high) {

        double at(double bits) {
            return (bits - low) / (high - low) * WIDTH;
        }

        Step step(String label, String finding, double from, double to, String bits) {
            double begin = at(Math.min(from, to));
            double length = Math.max(1.5, at(Math.max(from, to)) - begin);
            return new Step(label, finding, number(begin), number(length), to < from, bits);
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }
}
