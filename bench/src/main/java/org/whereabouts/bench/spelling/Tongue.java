package org.whereabouts.bench.spelling;

/// A language of the population.
public enum Tongue {
    UK("uk"),
    RU("ru"),
    BE("be"),
    KA("ka"),
    AR("ar");

    private final String code;

    Tongue(String code) {
        this.code = code;
    }

    /// The code of ISO 639-1.
    public String code() {
        return code;
    }

    /// Whether it is written in Cyrillic and has patronymics.
    public boolean isSlavic() {
        return this == UK || this == RU || this == BE;
    }
}
