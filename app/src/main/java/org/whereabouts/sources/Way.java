package org.whereabouts.sources;

/// How something came to us.
public enum Way {
    /// An officer gave it to us in a form of the desk.
    UPLOAD,
    MAILBOX,
    /// It was laid into a watched folder.
    FOLDER,
    /// Somebody at the machine took it in by a command.
    COMMAND,
    /// It was sent to the bot.
    BOT
}
