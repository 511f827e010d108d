package org.whereabouts.figures.claiming;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.figures.Claim;
import org.whereabouts.figures.Claims;

/// Enters a claim. Nobody but officers sees it until an editor publishes it.
@Service
public class EnteringAClaim {

    private final Claims claims;
    private final Audit audit;
    private final Clock clock;

    EnteringAClaim(Claims claims, Audit audit, Clock clock) {
        this.claims = claims;
        this.audit = audit;
        this.clock = clock;
    }

    /// Enters it.
    ///
    /// @param officer  who does, as the audit names them
    /// @param replaces the claim that it is to revise, or null
    /// @return its number, or empty when the same was entered before
    @Transactional
    public Optional<Claim.Id> enter(Claim.Content said, String officer, Claim.@Nullable Id replaces) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Claim.Id> entered = claims.add(said, officer, now, replaces);
        entered.ifPresent(id -> audit.append(new Act(
                officer,
                "claim.entered",
                id.toString(),
                Map.of("measure", said.measure().word()))));
        return entered;
    }
}
