package org.whereabouts.intake.reading.naming;

import org.whereabouts.names.Gender;

/// What a word may be a form of.
record Form(String nominative, Case in, Gender gender) {}
