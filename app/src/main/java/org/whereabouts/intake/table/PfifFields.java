package org.whereabouts.intake.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The fields of PFIF by the names of version 1.4, whatever the version of who wrote them.
public final class PfifFields {

    /*
     * Source: the renames of Person Finder's importer between versions. Fields of contact stay in the original and go
     * nowhere else.
     */

    /// Of a person, in the order in which rows have them.
    public static final List<String> PERSON = List.of(
            "person_record_id",
            "full_name",
            "given_name",
            "family_name",
            "alternate_names",
            "description",
            "sex",
            "date_of_birth",
            "age",
            "home_street",
            "home_neighborhood",
            "home_city",
            "home_state",
            "home_postal_code",
            "home_country",
            "photo_url",
            "profile_urls",
            "source_name",
            "source_url",
            "expiry_date");
    /// Of a note, behind those of its person.
    public static final List<String> NOTE = List.of(
            "note_record_id",
            "author_name",
            "source_date",
            "author_made_contact",
            "status",
            "last_known_location",
            "text",
            "linked_person_record_id");

    private static final Map<String, String> RENAMED = Map.of(
            "first_name", "given_name",
            "last_name", "family_name",
            "home_zip", "home_postal_code",
            "other", "description",
            "found", "author_made_contact");
    private static final Set<String> CONTACT =
            Set.of("author_email", "author_phone", "email_of_found_person", "phone_of_found_person");

    private PfifFields() {}

    /// The field that is called so; empty for one that is not taken in.
    public static Optional<String> named(String name) {
        return CONTACT.contains(name) ? Optional.empty() : Optional.of(RENAMED.getOrDefault(name, name));
    }

    /// What a field says under that name: before version 1.4 a description began with its own heading.
    public static String value(String name, String text) {
        return name.equals("other") ? text.replaceFirst("^description:\\s*", "") : text;
    }
}
