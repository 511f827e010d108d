package org.whereabouts.enquiries;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;

/// The person looked for, as the enquirer knows them. Sealed in the field [#FIELD]; never stored otherwise.
///
/// @param particulars what identifies them, every spelling included
/// @param looks       marks, clothing, age
/// @param last        the last contact
/// @param more        anything else, or null
public record Sought(
        Particulars particulars,
        Looks looks,
        LastContact last,
        @Nullable String more) {

    /// The name of the field under which it is sealed.
    public static final String FIELD = "sought";

    /// As it is sealed.
    public byte[] json() {
        return SoughtJson.write(this);
    }

    /// Reads what was sealed.
    public static Sought read(byte[] json) {
        return SoughtJson.read(json);
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "sought";
    }

    /// What they look like.
    ///
    /// @param marks    scars, tattoos, teeth, or null
    /// @param clothing what they wore or carried, or null
    /// @param age      how old they are about, where no date of birth is known, or null
    /// @param pictures how many photographs lie sealed beside it
    public record Looks(
            @Nullable String marks,
            @Nullable String clothing,
            @Nullable Integer age,
            int pictures) {}

    /// When and where somebody last heard from them.
    public record LastContact(
            @Nullable PartialDate on,
            @Nullable String place,
            @Nullable String how) {}

    /// All spellings, the first as the enquirer writes it.
    public List<String> names() {
        return particulars.names().stream().map(name -> name.text()).toList();
    }
}
