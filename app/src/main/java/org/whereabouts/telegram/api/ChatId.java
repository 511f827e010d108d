package org.whereabouts.telegram.api;

/// The number of a chat: of one person if positive, of a group or a channel if negative. It is personal, so it prints
/// nothing of itself.
///
/// @param number as Telegram gives it
public record ChatId(long number) {

    /// Whether many read it.
    public boolean isPublic() {
        return number < 0;
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return isPublic() ? "a channel" : "a chat";
    }
}
