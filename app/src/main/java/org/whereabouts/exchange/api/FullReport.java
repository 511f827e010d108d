package org.whereabouts.exchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Sex;
import org.whereabouts.publication.policy.Detail;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Statement;
import org.whereabouts.registry.Status;

/// What one source said, as far as a partner may know it. What may not be said is absent.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FullReport(
        @Nullable String source,
        @Nullable String reference,
        @Nullable String saidOn,
        List<CardJson.Name> names,
        @Nullable String born,
        @Nullable String sex,
        @Nullable String birthPlace,
        @Nullable String fathersFirstName,
        @Nullable String mothersMaidenName,
        @Nullable String unit,
        @Nullable String rank,
        @Nullable String serviceNumber,
        @Nullable SituationJson situation,
        @Nullable AppearanceJson appearance) {

    /// The situation that it tells.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SituationJson(
            @Nullable String fate,
            @Nullable String status,
            @Nullable String on,
            @Nullable String place) {}

    /// What the person looks like.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AppearanceJson(
            @Nullable String marks,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            @Nullable String build,
            @Nullable String clothing) {}

    /// Draws it up.
    ///
    /// @param may what the policy permits of this report
    static FullReport of(Report report, Set<Detail> may) {
        var draft = new Draft(report, may);
        var who = report.statement().particulars();
        boolean named = !report.source().kind().isPrivate() || may.contains(Detail.PRIVATE_SOURCE);
        return new FullReport(
                named ? draft.allowed(Detail.SOURCE, report.source().name()) : null,
                draft.allowed(Detail.REFERENCE, report.statement().reference()),
                draft.date(Detail.SOURCE, report.saidOn()),
                may.contains(Detail.NAME)
                        ? who.names().stream().map(CardJson.Name::of).toList()
                        : List.of(),
                draft.born(who.born()),
                who.sex() == Sex.UNKNOWN ? null : draft.allowed(Detail.SEX, word(who.sex())),
                draft.allowed(Detail.BIRTH_PLACE, who.birthPlace()),
                draft.allowed(Detail.FATHERS_FIRST_NAME, who.fathersFirstName()),
                draft.allowed(Detail.MOTHERS_MAIDEN_NAME, who.mothersMaidenName()),
                draft.allowed(Detail.UNIT, who.unit()),
                draft.allowed(Detail.RANK, who.rank()),
                draft.allowed(Detail.SERVICE_NUMBER, who.serviceNumber()),
                draft.situation(report.statement().situation()),
                draft.appearance(report.statement().appearance()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private record Draft(Report report, Set<Detail> may) {

        <T> @Nullable T allowed(Detail detail, @Nullable T value) {
            return may.contains(detail) ? value : null;
        }

        @Nullable
        String date(Detail detail, @Nullable PartialDate date) {
            return date == null ? null : allowed(detail, date.toString());
        }

        @Nullable
        String born(@Nullable PartialDate born) {
            if (born == null) {
                return null;
            }
            return may.contains(Detail.BIRTH_DATE)
                    ? born.toString()
                    : allowed(Detail.BIRTH_YEAR, PartialDate.of(born.year()).toString());
        }

        @Nullable
        SituationJson situation(Statement.Situation said) {
            Status status = said.status();
            boolean tells = status != null && may.contains(detailOf(status));
            PartialDate on = said.on();
            if (on != null && !may.contains(Detail.DAY)) {
                on = new PartialDate(on.year(), on.month(), 0);
            }
            var json = new SituationJson(
                    allowed(Detail.FATE, word(said.fate())),
                    tells && status != null ? word(status) : null,
                    tells ? date(Detail.MONTH, on) : null,
                    tells ? allowed(Detail.EXACT_PLACE, said.place()) : null);
            return json.fate() == null && json.status() == null ? null : json;
        }

        private static Detail detailOf(Status status) {
            return switch (status) {
                case WOUNDED -> Detail.HEALTH;
                case WANTS_CONTACT -> Detail.WISH;
                default -> Detail.STATUS;
            };
        }

        @Nullable
        AppearanceJson appearance(Statement.Appearance said) {
            var json = new AppearanceJson(
                    allowed(Detail.MARKS, said.marks()),
                    allowed(Detail.AGE_RANGE, said.ageFrom()),
                    allowed(Detail.AGE_RANGE, said.ageTo()),
                    allowed(Detail.BUILD, said.build()),
                    allowed(Detail.CLOTHING, said.clothing()));
            return json.equals(new AppearanceJson(null, null, null, null, null)) ? null : json;
        }
    }
}
