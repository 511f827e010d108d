/// A list that somebody photographed: typed by two officers, blind, beside its picture, settled by a third where they
/// differ, and taken into the register as an edition of that list.
///
/// The way of a list: `BringingAPhotographedList` keeps its photographs and their custody; `KeyingALine` keeps each
/// line
/// as it is typed; `aligning` lays the two keyings side by side; `SettlingADifference` takes a third officer's word;
/// `EnteringATranscription` gives it to [org.whereabouts.intake.ImportingATranscription]. `machine` reads a page for
/// the
/// first keying where a program for that is installed, and never for the second.
@NullMarked
package org.whereabouts.casework.transcribing;

import org.jspecify.annotations.NullMarked;
