package org.whereabouts.registry.standing;

import java.time.Instant;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Report;

/// What an officer made of a report, with what it was before.
///
/// @param credibility how credible it is held to be from then on
/// @param retracted   whether it was taken back, so that nothing is drawn from it
/// @param former      how credible it was held to be before
/// @param before      whether and how it stood before
/// @param reason      why, in words that name nobody
/// @param undone      whether the judgement was taken back
public record Judgement(
        long number,
        Report.Id report,
        Credibility credibility,
        boolean retracted,
        Credibility former,
        Report.State before,
        String officer,
        String reason,
        Instant at,
        boolean undone) {}
