package org.whereabouts.sealing;

/// Who wants to read whose sealed things, and why. It stands in the audit before anything is opened.
///
/// @param actor   an officer's id, or `command-line`, `rule:NAME`, `system`
/// @param subject whose things
/// @param reason  a stable code such as `match.compared`, never a sentence about somebody
public record Reading(String actor, Subject subject, String reason) {}
