package org.whereabouts.intake.reading;

import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.registry.Status;

/// One person of whom an article speaks. What it does not say, or what was not understood, is null.
///
/// @param name      in the nominative; null of somebody without a name
/// @param eventDate when what the status says happened
/// @param kin       what relative of somebody in the article this is: mother, brother
/// @param saidBy    who says it
/// @param verified  whether the text calls it verified, or not verified; null where it says neither
/// @param duress    whether it is, or may be, what a prisoner was made to say, or what was said in private: never
///                  to be published
public record PersonMention(
        @Nullable Said<String> name,
        Role role,
        @Nullable Said<Status> status,
        @Nullable Said<PartialDate> eventDate,
        @Nullable Said<String> place,
        @Nullable Said<String> unit,
        @Nullable Said<String> kin,
        @Nullable Said<String> saidBy,
        @Nullable Said<Boolean> verified,
        boolean duress,
        Span sentence,
        Span at)
        implements Mention {}
