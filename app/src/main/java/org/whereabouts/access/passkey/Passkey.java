package org.whereabouts.access.passkey;

import java.time.Instant;

/// A passkey of an officer, as it is shown to them.
///
/// @param id    of the credential, in base64url
/// @param label what the officer calls it
/// @param used  when it last let them in
public record Passkey(String id, String label, Instant made, Instant used) {}
