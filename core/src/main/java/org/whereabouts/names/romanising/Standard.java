package org.whereabouts.names.romanising;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A way to write the names of one language in Latin letters, that has been in official or general use.
public enum Standard {
    RU_ICAO("ru", "2014–", "Russian passports: ICAO Doc 9303"),
    RU_GOST_52535("ru", "2010–2013", "Russian passports: GOST R 52535.1-2006"),
    RU_PASSPORT_1997("ru", "1997–2010", "Russian passports: order 310 of the Ministry of Internal Affairs"),
    RU_PASSPORT_FR("ru", "–1997", "Soviet and early Russian passports, in the French manner"),
    RU_BGN("ru", "1947–", "BGN/PCGN"),
    RU_ISO_9("ru", "1995–", "ISO 9, GOST 7.79-2000 system A"),
    RU_GOST_779_B("ru", "2002–", "GOST 7.79-2000 system B"),
    RU_DIN_1460("ru", "1982–", "DIN 1460, scientific transliteration"),
    RU_PRESS_EN("ru", "", "English press"),
    RU_PRESS_FR("ru", "", "French press"),
    RU_PRESS_DE("ru", "", "German press"),
    RU_PRESS_PL("ru", "", "Polish press"),
    UK_KMU_55("uk", "2010–", "Ukrainian passports: resolution 55 of the Cabinet of Ministers"),
    UK_PASSPORT_2007("uk", "2007–2010", "Ukrainian passports: resolution 858"),
    UK_NATIONAL_1996("uk", "1996–2010", "Ukrainian national system of 1996"),
    UK_BGN_1965("uk", "1965–2019", "BGN/PCGN 1965"),
    UK_BGN_2019("uk", "2019–", "BGN/PCGN 2019"),
    UK_ICAO("uk", "", "ICAO Doc 9303, letter by letter"),
    UK_ISO_9("uk", "1995–", "ISO 9"),
    UK_DIN_1460("uk", "1982–", "DIN 1460, scientific transliteration"),
    UK_PRESS_EN("uk", "", "English press"),
    UK_PRESS_FR("uk", "", "French press"),
    UK_PRESS_DE("uk", "", "German press"),
    UK_PRESS_PL("uk", "", "Polish press"),
    BE_PASSPORT("be", "–2008", "Belarusian passports, as usual before the instruction of 2008"),
    BE_PASSPORT_2008("be", "2008–2010", "Belarusian population register: resolution 288"),
    BE_PASSPORT_2010("be", "2010–", "Belarusian passports: resolution 200"),
    BE_ICAO("be", "", "ICAO Doc 9303, letter by letter"),
    BE_NATIONAL_2000("be", "2000–2007", "Belarusian geographical names: instruction 15"),
    BE_NATIONAL_2007("be", "2007–2023", "Belarusian geographical names as amended in 2007, close to Łacinka"),
    BE_BGN_1979("be", "1979–", "BGN/PCGN 1979"),
    BE_ISO_9("be", "1995–", "ISO 9"),
    BG_LAW_2009("bg", "2009–", "Bulgarian law on transliteration"),
    SR_LATIN("sr", "", "Serbian Latin alphabet"),
    KA_NATIONAL_2002("ka", "2002–", "Georgian national system"),
    KA_PASSPORT("ka", "", "Georgian passports"),
    KA_BGN_1981("ka", "1981–2009", "BGN/PCGN 1981"),
    HY_BGN_1981("hy", "1981–", "BGN/PCGN 1981"),
    HY_PASSPORT("hy", "", "Armenian passports");

    private final String language;
    private final String years;
    private final String title;

    Standard(String language, String years, String title) {
        this.language = language;
        this.years = years;
        this.title = title;
    }

    /// The language whose names it writes: a code of ISO 639-1.
    public String language() {
        return language;
    }

    /// From when to when it was in force; empty for a custom.
    public String years() {
        return years;
    }

    /// Its name in English.
    public String title() {
        return title;
    }

    /// Its name in `romanisations.tsv`, such as `uk-kmu-55`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Every standard for a language.
    public static List<Standard> all(String language) {
        return Stream.of(values())
                .filter(standard -> standard.language.equals(language))
                .toList();
    }
}
