package org.whereabouts.telegram.api;

/// Something that happened, as Telegram tells it.
///
/// @param number the same each time it is told
/// @param json   all of it
public record Update(long number, String json) {

    /// What happened.
    public Event event() {
        return Events.read(json);
    }

    /// Only its number.
    @Override
    public String toString() {
        return "update " + number;
    }
}
