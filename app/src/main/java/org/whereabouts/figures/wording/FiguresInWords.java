package org.whereabouts.figures.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.whereabouts.figures.Amount;
import org.whereabouts.figures.Band;
import org.whereabouts.figures.Claim;
import org.whereabouts.figures.Claim.Period;
import org.whereabouts.figures.Measure;
import org.whereabouts.figures.Qualifier;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.pages.Words;
import org.whereabouts.registry.Status;

/// Puts figures into words of a language.
@Component
public class FiguresInWords {

    private static final String SEX_UNSAID = "UNKNOWN";

    private final Words words;

    FiguresInWords(Words words) {
        this.words = words;
    }

    /// A number alone.
    public String number(long number, Locale language) {
        return words.say(language, "number.plain", number);
    }

    /// A day in full.
    public String day(LocalDate day, Locale language) {
        return words.date(language, day);
    }

    /// A month and its year.
    public String month(YearMonth month, Locale language) {
        return words.date(language, new PartialDate(month.getYear(), month.getMonthValue(), 0));
    }

    /// A situation.
    public String status(Status status, Locale language) {
        return words.say(language, "status." + status.name().toLowerCase(Locale.ROOT), SEX_UNSAID);
    }

    /// What a claim counts.
    public String measure(Measure measure, Locale language) {
        return words.say(language, "measure." + measure.word());
    }

    /// A band, whole.
    public String band(Band band, Locale language) {
        return band.isFew()
                ? words.say(language, "band.few")
                : words.say(language, "band.between", band.from(), band.to());
    }

    /// A band where there is little room.
    public String brief(Band band, Locale language) {
        return words.say(language, "band.short", band.from(), band.to());
    }

    /// A claimed number with its hedge.
    public String amount(Amount amount, Locale language) {
        Long min = amount.min();
        Long max = amount.max();
        if (min != null && max != null) {
            String about = amount.qualifier() == Qualifier.EXACTLY ? "" : ".about";
            return words.say(language, "amount.between" + about, min, max);
        }
        Long value = amount.value();
        Long other = min == null ? max : min;
        Long said = value == null ? other : value;
        return words.say(language, "amount." + amount.qualifier().word(), said == null ? 0 : said);
    }

    /// A claimed number where there is little room.
    public String brief(Amount amount, Locale language) {
        Long min = amount.min();
        return amount.qualifier() == Qualifier.ORDER_OF_MAGNITUDE && min != null && amount.max() == null
                ? words.say(language, "amount.brief.order", min)
                : amount(amount, language);
    }

    /// For when something is claimed.
    public String period(Period period, Locale language) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from == null && to == null) {
            return words.say(language, "period.none");
        }
        if (from == null || from.equals(to)) {
            return words.say(language, "period.on", to == null ? "" : day(to, language));
        }
        return to == null
                ? words.say(language, "period.since", day(from, language))
                : words.say(language, "period.span", day(from, language), day(to, language));
    }

    /// A claim for a page.
    public ClaimView claim(Claim claim, Locale language) {
        Claim.Content said = claim.said();
        Claim.Source source = said.source();
        LocalDate published = source.published();
        return new ClaimView(
                claim.id().number(),
                measure(said.measure(), language),
                amount(said.amount(), language),
                said.of(),
                said.place(),
                period(said.period(), language),
                said.claimant().name(),
                said.claimant().via(),
                verified(said.claimant(), language),
                source,
                published == null ? null : words.say(language, "claim.published.on", day(published, language)),
                words.say(language, "claim.got.on", day(source.got(), language)),
                fate(claim, language));
    }

    private String verified(Claim.Claimant claimant, Locale language) {
        Boolean verified = claimant.verified();
        String by = claimant.verifiedBy();
        if (verified == null) {
            return words.say(language, "verified.unsaid");
        }
        return verified && by != null
                ? words.say(language, "verified.by", by)
                : words.say(language, verified ? "verified.yes" : "verified.no");
    }

    private ClaimView.Fate fate(Claim claim, Locale language) {
        Claim.Id older = claim.replaces();
        return new ClaimView.Fate(
                claim.state() == Claim.State.PUBLISHED || claim.state() == Claim.State.ENTERED,
                claim.history().stream()
                        .map(deed -> new ClaimView.Step(on(deed.state(), deed.at(), language), deed.because()))
                        .toList(),
                claim.revisedBy().map(Claim.Id::number).orElse(null),
                older == null ? null : older.number());
    }

    private String on(Claim.State state, Instant at, Locale language) {
        return words.say(
                language,
                "claim.state." + state.name().toLowerCase(Locale.ROOT),
                day(LocalDate.ofInstant(at, ZoneOffset.UTC), language));
    }
}
