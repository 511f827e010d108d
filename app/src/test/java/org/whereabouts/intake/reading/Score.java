package org.whereabouts.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How well a reader did: people with name, role and status; figures with measure, number and qualifier; claimants of
/// those.
final class Score {

    private int people;
    private int peopleFound;
    private int peopleRight;
    private int figures;
    private int figuresFound;
    private int figuresRight;
    private int claimantsRight;
    private final List<String> wrong = new ArrayList<>();

    static Score of(List<TextWithTruth> texts) {
        var score = new Score();
        var reading = new ReadingAnArticle();
        for (var text : texts) {
            score.add(text, reading.read(text.saved()));
        }
        return score;
    }

    double peoplePrecision() {
        return (double) peopleRight / peopleFound;
    }

    double peopleRecall() {
        return (double) peopleRight / people;
    }

    double figuresPrecision() {
        return (double) figuresRight / figuresFound;
    }

    double figuresRecall() {
        return (double) figuresRight / figures;
    }

    double claimants() {
        return (double) claimantsRight / figuresRight;
    }

    List<String> wrong() {
        return wrong;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "people %d, precision %.3f, recall %.3f · figures %d, precision %.3f, recall %.3f · claimant %.3f",
                people,
                peoplePrecision(),
                peopleRecall(),
                figures,
                figuresPrecision(),
                figuresRecall(),
                claimants());
    }

    private void add(TextWithTruth text, Reading reading) {
        var mentions = new ArrayList<>(reading.pieces().stream()
                .flatMap(piece -> piece.mentions().stream())
                .toList());
        people += text.people().size();
        figures += text.figures().size();
        peopleFound +=
                (int) mentions.stream().filter(PersonMention.class::isInstance).count();
        figuresFound +=
                (int) mentions.stream().filter(ClaimedFigure.class::isInstance).count();
        for (var truth : text.people()) {
            var right = mentions.stream()
                    .filter(one -> one instanceof PersonMention person && isRight(person, truth))
                    .findFirst();
            peopleRight += right.isPresent() ? 1 : 0;
            right.ifPresentOrElse(mentions::remove, () -> wrong.add(text.name() + " " + truth));
        }
        for (var truth : text.figures()) {
            var right = mentions.stream()
                    .filter(one -> one instanceof ClaimedFigure figure && isRight(figure, truth))
                    .findFirst();
            figuresRight += right.isPresent() ? 1 : 0;
            right.ifPresentOrElse(mentions::remove, () -> wrong.add(text.name() + " " + truth));
            claimantsRight += right.isPresent() && isClaimed((ClaimedFigure) right.get(), truth) ? 1 : 0;
        }
        mentions.forEach(extra -> wrong.add(text.name() + " + " + extra.at().of(reading.text())));
    }

    private static boolean isRight(PersonMention person, List<String> truth) {
        String name = person.name() == null ? "-" : person.name().value();
        String status = person.status() == null ? "-" : person.status().value().name();
        return name.equalsIgnoreCase(truth.get(0))
                && person.role().name().equalsIgnoreCase(truth.get(1))
                && status.equalsIgnoreCase(truth.get(2));
    }

    private static boolean isRight(ClaimedFigure figure, List<String> truth) {
        var amount = figure.amount();
        String number = amount.value() != null
                ? amount.value().toString()
                : amount.max() == null ? String.valueOf(amount.min()) : amount.min() + "-" + amount.max();
        String measure = truth.get(0).equals("released") ? "other" : truth.get(0);
        return figure.measure().value().name().equalsIgnoreCase(measure)
                && number.equals(truth.get(1))
                && amount.qualifier().name().equalsIgnoreCase(truth.get(2));
    }

    private static boolean isClaimed(ClaimedFigure figure, List<String> truth) {
        return isSame(figure.claimant(), truth.get(3)) && isSame(figure.via(), truth.get(4));
    }

    /// A longer or shorter form of the same words is the same.
    private static boolean isSame(@org.jspecify.annotations.Nullable Said<String> said, String truth) {
        if (said == null || truth.equals("-")) {
            return said == null && truth.equals("-");
        }
        String one = said.value().toLowerCase(Locale.ROOT);
        String other = truth.toLowerCase(Locale.ROOT);
        return one.contains(other) || other.contains(one);
    }
}
