package org.whereabouts.names;

/// What a word of a personal name is there for.
public enum Part {
    GIVEN,
    /// After the father: Петрович, Petrivna, bin Salih, Heydar oghlu.
    PATRONYMIC,
    FAMILY,
    /// A family name that is no longer, or also, borne: a maiden name in brackets.
    FORMER_FAMILY,
    /// A call sign or nickname.
    NICKNAME,
    UNKNOWN
}
