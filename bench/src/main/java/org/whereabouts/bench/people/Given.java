package org.whereabouts.bench.people;

import java.util.EnumMap;
import java.util.Map;
import org.whereabouts.bench.spelling.Tongue;

/// A given name in the languages that have it.
///
/// @param core  the row of core's `given-names.tsv` that lists its diminutives; empty when there is none
/// @param forms by language; an Arabic one in Buckwalter's letters
public record Given(String core, Map<Tongue, String> forms) {

    public Given {
        forms = Map.copyOf(forms);
    }

    /// The form in a language; the Russian one where the language has none of its own.
    public String in(Tongue tongue) {
        var form = forms.get(tongue);
        return form != null ? form : forms.getOrDefault(Tongue.RU, "");
    }

    static Given of(String core, String russian, String ukrainian, String belarusian) {
        var forms = new EnumMap<Tongue, String>(Tongue.class);
        forms.put(Tongue.RU, russian);
        forms.put(Tongue.UK, ukrainian);
        forms.put(Tongue.BE, belarusian);
        return new Given(core, forms);
    }
}
