package org.whereabouts.telegram.api;

/// A message that stands in a chat.
///
/// @param chat    where
/// @param message its number there
public record Posted(ChatId chat, long message) {}
