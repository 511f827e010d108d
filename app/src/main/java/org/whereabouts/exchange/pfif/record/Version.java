package org.whereabouts.exchange.pfif.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A version of the format in which records are given out.
///
/// Sources: the PFIF specifications 1.2 to 1.4 (zesty.ca/pfif), and Person Finder's names of fields in each.
public enum Version {
    V1_2("1.2"),
    V1_3("1.3"),
    V1_4("1.4");

    private static final List<String> PERSON = List.of(
            "person_record_id",
            "entry_date",
            "expiry_date",
            "author_name",
            "source_name",
            "source_date",
            "source_url",
            "full_name",
            "given_name",
            "family_name",
            "alternate_names",
            "description",
            "sex",
            "date_of_birth",
            "age");
    private static final List<String> NOTE = List.of(
            "note_record_id",
            "person_record_id",
            "linked_person_record_id",
            "entry_date",
            "author_name",
            "source_date",
            "author_made_contact",
            "status",
            "last_known_location",
            "text");
    private static final Set<String> OF_A_NOTE = Set.of("note_record_id", "author_name", "source_date", "text");
    private static final Map<String, String> BEFORE_1_4 = Map.of(
            "given_name", "first_name",
            "family_name", "last_name",
            "description", "other",
            "author_made_contact", "found");

    private final String number;

    Version(String number) {
        this.number = number;
    }

    /// The version with this number.
    public static Optional<Version> of(String number) {
        return Stream.of(values()).filter(one -> one.number.equals(number)).findFirst();
    }

    /// The namespace of its elements.
    String namespace() {
        return "http://zesty.ca/pfif/" + number;
    }

    /// The fields of a record, in their order, by the names of 1.4.
    List<String> fields(boolean note) {
        return note ? NOTE : PERSON;
    }

    /// What a field is called in this version; empty when it has no such field.
    Optional<String> name(String field) {
        if (this == V1_4) {
            return Optional.of(field);
        }
        boolean later = field.equals("alternate_names")
                || (this == V1_2 && (field.equals("expiry_date") || field.equals("full_name")));
        return later ? Optional.empty() : Optional.of(BEFORE_1_4.getOrDefault(field, field));
    }

    /// Whether a record without this field is none: it is written even where there is nothing to say.
    boolean requires(String field, boolean note) {
        return (note ? OF_A_NOTE : ofAPerson()).contains(field);
    }

    private Set<String> ofAPerson() {
        return this == V1_2
                ? Set.of("person_record_id", "given_name", "family_name")
                : Set.of("person_record_id", "source_date", "full_name");
    }

    /// The value of a field as this version writes it. Version 1.2 has no whole name: of whom no parts are
    /// known, it tells all as the first.
    String value(String field, Fields record) {
        String value = record.get(field);
        if (this != V1_4 && field.equals("description") && !value.isEmpty()) {
            return "description:\n" + value.indent(4).stripTrailing();
        }
        return this == V1_2
                        && field.equals("given_name")
                        && value.isEmpty()
                        && record.get("family_name").isEmpty()
                ? record.get("full_name")
                : value;
    }
}
