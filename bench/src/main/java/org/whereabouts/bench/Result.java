package org.whereabouts.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/// What one program did in one exercise.
///
/// @param exercise what was done, with its size
/// @param who      the program
/// @param figures  by name, in the order in which they are shown
record Result(String exercise, String who, Map<String, Double> figures) {

    Result(String exercise, String who, Map<String, Double> figures) {
        this.exercise = exercise;
        this.who = who;
        this.figures = new LinkedHashMap<>(figures);
    }
}
