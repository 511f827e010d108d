package org.whereabouts.intake.reading;

import java.util.List;

/// What was read in one file.
///
/// @param sha256 of the file as it came, in hexadecimal
/// @param text   what is left of it without its furniture: every place in the pieces is one in this text
/// @param cut    whether the file is longer than what is read of one
/// @param pieces none when nothing in it is a sentence
public record Reading(String sha256, String text, boolean cut, List<Piece> pieces) {

    public Reading {
        pieces = List.copyOf(pieces);
    }
}
