package org.whereabouts.exchange.numbers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.figures.Claim;

/// A claim as JSON, in the words of its CSV; never who decided of it here.
///
/// @param of        who is counted, in the words of the source
/// @param verified  absent where nothing is said of it
/// @param state     what became of it: `published`, `revised` or `withdrawn`
/// @param because   why, where that had to be said
/// @param revises   the claim in whose place it stands
/// @param revisedBy the claim that stands in its place
/// @param history   what was decided of it, the oldest first
/// @param url       its page
/// @param resource  itself at this interface
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClaimJson(
        long claim,
        String operation,
        String measure,
        @Nullable Long value,
        @Nullable Long min,
        @Nullable Long max,
        String qualifier,
        @Nullable String of,
        @Nullable String place,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String claimant,
        @Nullable String via,
        @Nullable Boolean verified,
        @Nullable String verifiedBy,
        SourceJson source,
        String state,
        @Nullable String because,
        @Nullable Long revises,
        @Nullable Long revisedBy,
        List<Step> history,
        String url,
        String resource) {

    static ClaimJson of(Claim claim, String url, String resource) {
        Claim.Content said = claim.said();
        List<Step> history = claim.history().stream().map(Step::of).toList();
        return new ClaimJson(
                claim.id().number(),
                said.operation().slug(),
                said.measure().word(),
                said.amount().value(),
                said.amount().min(),
                said.amount().max(),
                said.amount().qualifier().word(),
                said.of(),
                said.place(),
                said.period().from(),
                said.period().to(),
                said.claimant().name(),
                said.claimant().via(),
                said.claimant().verified(),
                said.claimant().verifiedBy(),
                SourceJson.of(said.source()),
                word(claim.state()),
                history.getLast().because(),
                number(claim.replaces()),
                number(claim.revisedBy().orElse(null)),
                history,
                url,
                resource);
    }

    private static String word(Claim.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Long number(Claim.@Nullable Id id) {
        return id == null ? null : id.number();
    }

    /// Where it was read.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SourceJson(
            String title,
            String publisher,
            @Nullable String address,
            @Nullable LocalDate published,
            LocalDate fetched,
            String sentence) {

        static SourceJson of(Claim.Source source) {
            return new SourceJson(
                    source.title(),
                    source.publisher(),
                    source.address(),
                    source.published(),
                    source.got(),
                    source.sentence());
        }
    }

    /// One decision.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(
            String state,
            Instant at,
            @Nullable String because,
            @Nullable Long revisedBy) {

        static Step of(Claim.Deed deed) {
            String because =
                    Optional.of(deed.because()).filter(why -> !why.isBlank()).orElse(null);
            return new Step(word(deed.state()), deed.at(), because, number(deed.by()));
        }
    }
}
