package org.whereabouts.enquiries.filling;

import java.util.List;
import java.util.Optional;

/// A form of several pages.
///
/// @param path  its address, and the beginning of its words
/// @param kind  the kind of subject that it becomes
/// @param steps its pages, in order
public record Journey(String path, String kind, List<Step> steps) {

    /// A family asks.
    public static final Journey ENQUIRE = new Journey("enquire", "enquiry", EnquireSteps.ALL);

    public Journey {
        steps = List.copyOf(steps);
    }

    /// The page with this name.
    public Optional<Step> step(String name) {
        return steps.stream().filter(step -> step.name().equals(name)).findFirst();
    }

    /// The address of what comes after a page: the next one, or `check`.
    public String after(Step step) {
        int next = steps.indexOf(step) + 1;
        return next < steps.size() ? steps.get(next).name() : "check";
    }

    /// The address of what comes before a page: the one before, or nothing, which is the beginning.
    public String before(Step step) {
        int former = steps.indexOf(step) - 1;
        return former < 0 ? "" : "/" + steps.get(former).name();
    }
}
