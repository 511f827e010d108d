package org.whereabouts.sources.inbox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What an officer gives in, field by field.
///
/// @param values without those that are blank
public record Typed(Map<Field, String> values) {

    private static final int LONGEST = 300;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    public Typed {
        values = Map.copyOf(values);
    }

    /// Only the fields that such a proposal has.
    public static Typed of(Parts.Type type, Map<String, String> parameters) {
        List<Field> fields = type == Parts.Type.PERSON ? Field.OF_PEOPLE : Field.OF_FIGURES;
        var values = new EnumMap<Field, String>(Field.class);
        for (Field field : fields) {
            String text = SPACE.matcher(parameters.getOrDefault(field.word(), ""))
                    .replaceAll(" ")
                    .strip();
            if (!text.isEmpty()) {
                values.put(field, text.substring(0, Math.min(LONGEST, text.length())));
            }
        }
        return new Typed(values);
    }

    /// As it was read.
    public static Typed asRead(Parts parts) {
        var values = new EnumMap<Field, String>(Field.class);
        parts.fields().forEach((field, said) -> values.put(field, said.value()));
        return new Typed(values);
    }

    /// What was typed; empty where nothing was.
    public String get(Field field) {
        return values.getOrDefault(field, "");
    }
}
