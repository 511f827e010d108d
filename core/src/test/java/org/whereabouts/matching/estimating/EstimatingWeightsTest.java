package org.whereabouts.matching.estimating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whereabouts.matching.Comparison;
import org.whereabouts.matching.Feature;
import org.whereabouts.matching.Finding;
import org.whereabouts.matching.Matcher;
import org.whereabouts.matching.NameFrequencies;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.matching.Weights;
import org.whereabouts.names.NameReader;
import org.whereabouts.names.WrittenName;
import org.whereabouts.names.romanising.Romanisation;
import org.whereabouts.names.romanising.Standard;

/// A register is made in which one date of birth in ten is off by a year and one record in twenty has
/// another sex; EM is told nothing and finds both. Everybody is invented. A failing run prints its seed;
/// `-Dseed=` repeats it.
class EstimatingWeightsTest {

    private static final String[] FAMILIES = {
        "Жабинець",
        "Корогод",
        "Лишенко",
        "Мотузок",
        "Нагнибіда",
        "Оприско",
        "Пелешко",
        "Ропавка",
        "Сивохоп",
        "Тягнирядно"
    };
    private static final String[] GIVEN = {"Сергій", "Олена", "Іван", "Марія", "Петро", "Ганна", "Юрій", "Тетяна"};

    private static final Set<Feature> NAMES = Set.of(Feature.GIVEN, Feature.FAMILY);

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Matcher matcher = new Matcher(new NameReader(), frequencies(), Weights.standard());

    @Test
    void findsHowOftenRecordersErrWithoutBeingTold() {
        var likely = new ArrayList<Comparison>();
        var strangers = new ArrayList<Comparison>();
        for (int i = 0; i < 4_000; i++) {
            var one = person();
            likely.add(matcher.compare(one, i % 4 == 0 ? again(one) : neighbour(one)));
            strangers.add(matcher.compare(one, person()));
        }

        var learnt = EstimatingWeights.estimate("learnt", Weights.standard(), likely, strangers, NAMES);

        // 90 % of one person's days agree and 1 in 11,600 of strangers': log2(0.9 * 11600) is 13.4.
        assertThat(bits(learnt, Feature.BORN, Finding.SAME_DAY))
                .as("seed %d", seed)
                .isBetween(9.0, 14.0);
        // 5 % against half of the strangers: log2(0.05 / 0.5).
        assertThat(bits(learnt, Feature.SEX, Finding.DIFFERENT))
                .as("seed %d", seed)
                .isCloseTo(-3.3, within(1.0));
        assertThat(bits(learnt, Feature.SEX, Finding.SAME)).as("seed %d", seed).isCloseTo(0.9, within(0.3));
        assertThat(learnt.version()).isEqualTo("learnt");
    }

    @Test
    void findsHowNamesOfOnePersonAreWritten() {
        var likely = new ArrayList<Comparison>();
        var strangers = new ArrayList<Comparison>();
        for (int i = 0; i < 2_000; i++) {
            var one = person();
            likely.add(matcher.compare(one, i % 4 == 0 ? inLatin(one) : bornOn(one, person())));
            strangers.add(matcher.compare(one, person()));
        }

        var learnt = EstimatingWeights.estimate("learnt", Weights.standard(), likely, strangers, Set.of(Feature.BORN));

        // Three in ten write it in Latin letters, and of strangers who share a name nobody does.
        assertThat(bits(learnt, Feature.FAMILY, Finding.SAME_SPELLING))
                .as("seed %d", seed)
                .isBetween(-1.0, -0.2);
        assertThat(bits(learnt, Feature.FAMILY, Finding.SAME_SPELLING_OTHER_SCRIPT))
                .as("seed %d", seed)
                .isGreaterThan(5);
        // Of one person no family name is another; of strangers nine in ten are. So few families share the given name
        // by
        // chance that a part of those pairs is taken for one person.
        assertThat(bits(learnt, Feature.FAMILY, Finding.ANOTHER_NAME))
                .as("seed %d", seed)
                .isLessThan(-2);
        assertThat(bits(learnt, Feature.FAMILY, Finding.PERHAPS_MARRIED))
                .as("seed %d", seed)
                .isLessThan(-2);
        assertThat(bits(learnt, Feature.BORN, Finding.SAME_DAY))
                .isEqualTo(bits(Weights.standard(), Feature.BORN, Finding.SAME_DAY));
    }

    @Test
    void leavesAloneWhatTheRegisterSaysNothingOf() {
        var pairs = new ArrayList<Comparison>();
        for (int i = 0; i < 100; i++) {
            pairs.add(matcher.compare(person(), person()));
        }

        var learnt = EstimatingWeights.estimate("learnt", Weights.standard(), pairs, pairs, NAMES);

        assertThat(bits(learnt, Feature.UNIT, Finding.SAME))
                .isEqualTo(bits(Weights.standard(), Feature.UNIT, Finding.SAME));
    }

    @Test
    void makesNineInTenOfThoseItGivesNineInTen() {
        var known = new ArrayList<Calibrating.Known>();
        for (int i = 0; i < 20_000; i++) {
            double bits = random.nextGaussian() * 12 + 6;
            known.add(new Calibrating.Known(bits, random.nextDouble() < 1 / (1 + Math.pow(2, -0.4 * (bits - 9)))));
        }

        var fitted = Calibrating.calibrate("fitted", Weights.standard(), known);

        assertThat(fitted.even()).as("seed %d", seed).isCloseTo(9, within(0.5));
        assertThat(fitted.slope()).as("seed %d", seed).isCloseTo(0.4, within(0.04));
    }

    /// As common as the names really are here.
    private NameFrequencies frequencies() {
        var register = new ArrayList<WrittenName>();
        for (int i = 0; i < 20_000; i++) {
            register.add(person().names().getFirst());
        }
        return NameFrequencies.of(register, new NameReader());
    }

    private static double bits(Weights weights, Feature feature, Finding finding) {
        return weights.of(feature, finding).value();
    }

    private Particulars person() {
        var name = FAMILIES[random.nextInt(FAMILIES.length)] + " " + GIVEN[random.nextInt(GIVEN.length)];
        return described(name, LocalDate.of(1960 + random.nextInt(40), 3, 2).plusDays(random.nextInt(290)));
    }

    private Particulars described(String name, LocalDate born) {
        var sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
        return Particulars.of(Particulars.named(name).names(), PartialDate.of(born), sex);
    }

    private Particulars again(Particulars one) {
        var born = one.born();
        if (born == null) {
            throw new IllegalStateException("everybody here has a date of birth");
        }
        int off = random.nextInt(10) == 0 ? 1 : 0;
        var sex = random.nextInt(20) == 0 ? (one.sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE) : one.sex();
        return Particulars.of(one.names(), new PartialDate(born.year() + off, born.month(), born.day()), sex);
    }

    /// The same person, in three lists of ten in Latin letters.
    private Particulars inLatin(Particulars one) {
        if (random.nextInt(10) >= 3) {
            return one;
        }
        var latin = Romanisation.of(Standard.UK_KMU_55)
                .romanise(one.names().getFirst().text());
        return Particulars.of(Particulars.named(latin).names(), one.born(), one.sex());
    }

    /// Another person of the same day.
    private static Particulars bornOn(Particulars one, Particulars other) {
        return Particulars.of(other.names(), one.born(), other.sex());
    }

    /// Somebody of the same name.
    private Particulars neighbour(Particulars one) {
        var other = person();
        return Particulars.of(one.names(), other.born(), other.sex());
    }
}
