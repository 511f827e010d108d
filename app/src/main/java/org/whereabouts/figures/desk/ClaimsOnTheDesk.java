package org.whereabouts.figures.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.figures.Claim;
import org.whereabouts.figures.wording.ClaimView;
import org.whereabouts.figures.wording.FiguresInWords;
import org.whereabouts.pages.Trouble;
import org.whereabouts.pages.Words;

/// Claims and troubles as the desk shows them.
@Component
class ClaimsOnTheDesk {

    private final FiguresInWords figures;
    private final Words words;

    ClaimsOnTheDesk(FiguresInWords figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    List<Line> lines(List<Claim> claims, Locale language) {
        return claims.stream()
                .map(claim -> new Line(figures.claim(claim, language), number(claim.replaces())))
                .toList();
    }

    private static @Nullable Long number(Claim.@Nullable Id id) {
        return id == null ? null : id.number();
    }

    /// A claim as everybody would read it.
    ClaimView preview(Claim.Content said, Locale language) {
        return figures.claim(new Claim(new Claim.Id(0), said, null, Instant.EPOCH, List.of()), language);
    }

    List<Trouble.Said> said(List<Trouble> troubles, Locale language) {
        return troubles.stream().map(one -> one.in(words, language)).toList();
    }

    /// A claim in a list.
    ///
    /// @param revises the claim in whose place it is to stand, or null
    record Line(ClaimView claim, @Nullable Long revises) {}
}
