package org.whereabouts.enquiries.found;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.matches.Candidate;
import org.whereabouts.enquiries.telling.Wish;
import tools.jackson.databind.json.JsonMapper;

/// Whom a consent concerns and what they wish, in the form that is sealed.
///
/// @param person  the number of the entry at that time
/// @param reports the numbers of its reports, by which it is found again when entries are joined or parted
/// @param contact how to reach them, when they want contact
/// @param note    of the officer
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsentJson(
        long person,
        List<Long> reports,
        Wish wish,
        @Nullable String contact,
        String note) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    ConsentJson {
        reports = List.copyOf(reports);
    }

    byte[] write() {
        return JSON.writeValueAsBytes(this);
    }

    static ConsentJson read(byte[] json) {
        return JSON.readValue(json, ConsentJson.class);
    }

    boolean concerns(Candidate candidate) {
        return candidate.seen().person().number() == person
                || reports.contains(candidate.seen().report().number());
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "a consent";
    }
}
