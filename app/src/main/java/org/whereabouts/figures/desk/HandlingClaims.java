package org.whereabouts.figures.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.SignedIn;
import org.whereabouts.figures.Claim;
import org.whereabouts.figures.Claim.State;
import org.whereabouts.figures.Claims;
import org.whereabouts.figures.claiming.DecidingOnAClaim;
import org.whereabouts.figures.claiming.EnteringAClaim;

/// What an editor does with claims; answers are the ends of sentences `claims.said.…`.
@Service
class HandlingClaims {

    private static final String NO_REASON = "because";

    private final EnteringAClaim entering;
    private final DecidingOnAClaim deciding;
    private final Claims claims;

    HandlingClaims(EnteringAClaim entering, DecidingOnAClaim deciding, Claims claims) {
        this.entering = entering;
        this.deciding = deciding;
        this.claims = claims;
    }

    /// Enters a claim, and publishes it at once where that is asked.
    @Transactional
    String enter(Claim.Content said, Claim.@Nullable Id revises, boolean publishing, String because, SignedIn officer) {
        if (publishing && revises != null && because.isEmpty()) {
            return NO_REASON;
        }
        Optional<Claim.Id> entered = entering.enter(said, officer.actor(), revises);
        if (entered.isEmpty()) {
            return "same";
        }
        return publishing ? publish(entered.get(), because, officer) : "kept";
    }

    /// Publishes one that waits. What is revised needs a reason that everybody can read.
    @Transactional
    String publish(Claim.Id id, String because, SignedIn officer) {
        boolean revising = claims.find(id).map(Claim::replaces).isPresent();
        if (revising && because.isEmpty()) {
            return NO_REASON;
        }
        return deciding.publish(id, officer.actor(), because) ? "published" : "moved";
    }

    /// Withdraws one. What was public needs a reason that everybody can read.
    @Transactional
    String withdraw(Claim claim, String because, SignedIn officer) {
        if (claim.state() == State.PUBLISHED && because.isEmpty()) {
            return NO_REASON;
        }
        return deciding.withdraw(claim.id(), officer.actor(), because) ? "withdrawn" : "moved";
    }
}
