package org.whereabouts.telegram.api;

/// Why Telegram will never do what was asked.
public enum Refusal {
    /// The person has blocked the bot, or removed it, or is gone.
    BLOCKED,
    /// There is no such chat, or the bot was never in it.
    UNKNOWN_CHAT,
    /// The message says that already.
    NOT_MODIFIED,
    /// There is no such message any more.
    GONE,
    /// The message is there, but too old or not ours.
    NOT_ALLOWED,
    /// The text or its keys are longer than is taken.
    TOO_LONG,
    /// The file is larger than is handed out.
    TOO_LARGE,
    /// The token is not one, or was taken back.
    NOT_ADMITTED,
    /// Somebody else fetches with the same token, or a webhook is set.
    TAKEN,
    /// Something else; it says so in words that may quote what was sent, and are not kept.
    OTHER
}
