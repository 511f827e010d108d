package org.whereabouts.access.passkey;

import org.whereabouts.access.Officer;

/// For whom a passkey is made.
///
/// @param login what the passkey is filed under on the officer's device
public record Bearer(Officer.Id officer, String login) {}
