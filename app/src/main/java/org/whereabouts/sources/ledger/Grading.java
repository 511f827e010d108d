package org.whereabouts.sources.ledger;

import java.time.Instant;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Source;

/// That the reliability of a source was judged anew.
///
/// @param reason  why, in words that name no family and no witness
/// @param officer who did, as the audit names them
public record Grading(
        Source.Id source, Reliability former, Reliability grade, String reason, String officer, Instant at) {}
