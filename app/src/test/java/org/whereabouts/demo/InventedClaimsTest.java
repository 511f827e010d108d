package org.whereabouts.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.WithRegisters;
import org.whereabouts.figures.Claim.State;
import org.whereabouts.figures.Claims;
import org.whereabouts.figures.Regions;
import org.whereabouts.figures.claiming.DecidingOnAClaim;
import org.whereabouts.figures.claiming.EnteringAClaim;
import org.whereabouts.registry.Operation;

@WithRegisters
class InventedClaimsTest {

    @Autowired
    EnteringAClaim entering;

    @Autowired
    DecidingOnAClaim deciding;

    @Autowired
    Regions regions;

    @Autowired
    Claims claims;

    @Test
    void claimantsContradictEachOtherAndOneClaimIsTakenBack() {
        new InventedClaims(entering, deciding, regions, false).prepare();
        assertThat(regions.all(Operation.FIRST)).isEmpty();

        var demo = new InventedClaims(entering, deciding, regions, true);
        demo.prepare();
        demo.prepare();
        assertThat(claims.published(Operation.FIRST))
                .extracting(claim -> claim.state())
                .hasSize(10)
                .containsOnlyOnce(State.WITHDRAWN);
        assertThat(claims.waiting(10_000))
                .anyMatch(claim -> claim.said().operation().equals(Operation.FIRST));
        assertThat(regions.all(Operation.FIRST)).hasSize(14);
    }
}
