package org.whereabouts.figures.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.figures.Claim;
import org.whereabouts.figures.Claim.State;
import org.whereabouts.figures.Measure;
import org.whereabouts.figures.drawing.ClaimChart;
import org.whereabouts.figures.drawing.ClaimPoint;
import org.whereabouts.figures.drawing.Frame;
import org.whereabouts.figures.wording.ClaimView;
import org.whereabouts.figures.wording.FiguresInWords;
import org.whereabouts.pages.Visit;

/// Lays out claims: those of the same beside each other, contradicting or not, over time.
@Component
class Claimed {

    private final FiguresInWords words;

    Claimed(FiguresInWords words) {
        this.words = words;
    }

    /// A section for each thing that is counted of somebody.
    ///
    /// @param claims those that were ever published, by time
    List<Section> sections(List<Claim> claims, Visit visit) {
        Map<Subject, List<Claim>> bySubject = claims.stream()
                .collect(Collectors.groupingBy(Subject::of, () -> new TreeMap<>(Subject.ORDER), Collectors.toList()));
        return bySubject.entrySet().stream()
                .map(one -> section(one.getKey(), one.getValue(), visit))
                .toList();
    }

    private Section section(Subject subject, List<Claim> claims, Visit visit) {
        Locale language = visit.locale();
        List<ClaimPoint> points = claims.stream()
                .filter(claim -> claim.state() == State.PUBLISHED)
                .map(claim -> point(claim, visit))
                .toList();
        boolean mirrored = visit.dir().equals("rtl");
        return new Section(
                "of-" + claims.getFirst().id(),
                words.measure(subject.measure(), language),
                claims.getFirst().said().of(),
                points.isEmpty() ? null : chart(points, Frame.wide(mirrored), language),
                points.isEmpty() ? null : chart(points, Frame.narrow(mirrored), language),
                claims.stream().map(claim -> words.claim(claim, language)).toList());
    }

    private ClaimChart chart(List<ClaimPoint> points, Frame frame, Locale language) {
        return ClaimChart.of(points, frame, number -> words.number(number, language), day -> words.day(day, language));
    }

    private ClaimPoint point(Claim claim, Visit visit) {
        Claim.Content said = claim.said();
        LocalDate day = day(said);
        LocalDate from = said.period().from();
        String amount = words.amount(said.amount(), visit.locale());
        return new ClaimPoint(
                said.claimant().name(),
                from == null || from.isAfter(day) ? day : from,
                day,
                said.amount(),
                Boolean.TRUE.equals(said.claimant().verified()),
                said.claimant().name() + ": " + amount + ", " + words.period(said.period(), visit.locale()),
                words.brief(said.amount(), visit.locale()),
                visit.to("/figures/claims/" + claim.id()));
    }

    /// Where a claim names no day, the day on which it was published, or fetched.
    private static LocalDate day(Claim.Content said) {
        LocalDate published = said.source().published();
        return said.period().end().orElse(published == null ? said.source().got() : published);
    }

    /// What is counted, of whom.
    private record Subject(Measure measure, String of) {
        static final Comparator<Subject> ORDER =
                Comparator.comparing(Subject::measure).thenComparing(Subject::of);

        static Subject of(Claim claim) {
            String of = claim.said().of();
            return new Subject(
                    claim.said().measure(), of == null ? "" : of.strip().toLowerCase(Locale.ROOT));
        }
    }

    /// What is claimed of one subject.
    ///
    /// @param wide   its chart for a wide screen and for paper; null where no claim stands
    /// @param narrow the same for a telephone
    record Section(
            String id,
            String measure,
            @Nullable String of,
            @Nullable ClaimChart wide,
            @Nullable ClaimChart narrow,
            List<ClaimView> claims) {
        Section {
            claims = List.copyOf(claims);
        }
    }
}
