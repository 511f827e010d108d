package org.whereabouts.matching;

/// What is compared of two people.
public enum Feature {
    GIVEN("given"),
    PATRONYMIC("patronymic"),
    FAMILY("family"),
    BORN("born"),
    SEX("sex"),
    BIRTH_PLACE("birth place"),
    HOME("home"),
    FATHER("father"),
    MOTHERS_MAIDEN_NAME("mother's maiden name"),
    UNIT("unit"),
    SERVICE_NUMBER("service number");

    private final String label;

    Feature(String label) {
        this.label = label;
    }

    /// The English label of the notation; pages translate the constant.
    public String label() {
        return label;
    }
}
