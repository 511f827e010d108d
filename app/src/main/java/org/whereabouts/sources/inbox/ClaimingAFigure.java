package org.whereabouts.sources.inbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.figures.Amount;
import org.whereabouts.figures.Claim;
import org.whereabouts.figures.Measure;
import org.whereabouts.figures.Qualifier;
import org.whereabouts.figures.claiming.EnteringAClaim;
import org.whereabouts.sources.inbox.EnteringAPerson.Word;

/// Makes a claim of an accepted figure, with its sentence. Nobody but officers sees it until an editor publishes it.
@Component
class ClaimingAFigure {

    private static final String SPACES = "[\\s\\u00a0\\u202f,']";

    private final EnteringAClaim entering;

    ClaimingAFigure(EnteringAClaim entering) {
        this.entering = entering;
    }

    /// Enters it, or says what is unclear.
    Accepted enter(Word word, Typed typed, String sentence, String officer) {
        Map<Field, String> troubles = troubles(typed);
        if (!troubles.isEmpty()) {
            return new Accepted.Unclear(troubles);
        }
        Decision.Outcome outcome = entering.enter(content(word, typed, sentence), officer, null)
                .<Decision.Outcome>map(Decision.Claimed::new)
                .orElseGet(Decision.Nothing::new);
        return new Accepted.Entered(outcome, false);
    }

    private static Map<Field, String> troubles(Typed typed) {
        var troubles = new EnumMap<Field, String>(Field.class);
        if (typed.get(Field.CLAIMANT).isEmpty()) {
            troubles.put(Field.CLAIMANT, "claimant");
        }
        if (!isNumber(typed.get(Field.NUMBER))) {
            troubles.put(Field.NUMBER, "number");
        }
        String most = typed.get(Field.MOST);
        if (!most.isEmpty() && (!isNumber(most) || (troubles.isEmpty() && number(typed, Field.MOST) < number(typed)))) {
            troubles.put(Field.MOST, "range");
        }
        for (Field day : new Field[] {Field.FROM, Field.TO}) {
            if (!typed.get(day).isEmpty() && day(typed, day) == null) {
                troubles.put(day, "date");
            }
        }
        LocalDate from = day(typed, Field.FROM);
        LocalDate to = day(typed, Field.TO);
        if (from != null && to != null && to.isBefore(from)) {
            troubles.put(Field.TO, "period");
        }
        return troubles;
    }

    private static Claim.Content content(Word word, Typed typed, String sentence) {
        var place = word.proposal().draft().place();
        var document = word.document();
        Instant got = document.arrivals().getFirst().got();
        String title = place.title();
        var claimant = new Claim.Claimant(
                typed.get(Field.CLAIMANT), orNull(typed, Field.VIA), verified(typed.get(Field.VERIFIED)), null);
        var source = new Claim.Source(
                title == null ? word.source().name() : title,
                word.source().name(),
                document.address(),
                place.published(),
                LocalDate.ofInstant(got, ZoneOffset.UTC),
                sentence);
        return new Claim.Content(
                document.content().operation(),
                Measure.of(typed.get(Field.MEASURE)).orElse(Measure.OTHER),
                amount(typed),
                orNull(typed, Field.OF),
                orNull(typed, Field.PLACE),
                new Claim.Period(day(typed, Field.FROM), day(typed, Field.TO)),
                claimant,
                source);
    }

    private static Amount amount(Typed typed) {
        Qualifier qualifier = Qualifier.of(typed.get(Field.QUALIFIER)).orElse(Qualifier.EXACTLY);
        return typed.get(Field.MOST).isEmpty()
                ? Amount.of(number(typed), qualifier)
                : Amount.between(number(typed), number(typed, Field.MOST), qualifier);
    }

    private static @Nullable Boolean verified(String typed) {
        return switch (typed) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static @Nullable LocalDate day(Typed typed, Field field) {
        try {
            return typed.get(field).isEmpty() ? null : LocalDate.parse(typed.get(field));
        } catch (DateTimeException garbled) {
            return null;
        }
    }

    private static boolean isNumber(String text) {
        String bare = text.replaceAll(SPACES, "");
        return bare.matches("[0-9]{1,12}") && Long.parseLong(bare) <= Amount.MOST;
    }

    private static long number(Typed typed) {
        return number(typed, Field.NUMBER);
    }

    private static long number(Typed typed, Field field) {
        return Long.parseLong(typed.get(field).replaceAll(SPACES, ""));
    }

    private static @Nullable String orNull(Typed typed, Field field) {
        return typed.get(field).isEmpty() ? null : typed.get(field);
    }
}
