package org.whereabouts.figures.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.figures.Amount;
import org.whereabouts.figures.Claim;
import org.whereabouts.figures.Claim.Claimant;
import org.whereabouts.figures.Claim.Content;
import org.whereabouts.figures.Claim.Period;
import org.whereabouts.figures.Claim.Source;
import org.whereabouts.figures.Measure;
import org.whereabouts.figures.Qualifier;
import org.whereabouts.pages.Trouble;
import org.whereabouts.registry.Operation;

/// What an officer typed of a claim, field by field, and what is the matter with it.
record ClaimForm(Map<String, String> typed) {

    static final List<String> FIELDS = List.of(
            "operation",
            "measure",
            "qualifier",
            "number",
            "most",
            "of",
            "place",
            "from",
            "to",
            "claimant",
            "via",
            "verified",
            "verifiedBy",
            "title",
            "publisher",
            "address",
            "published",
            "got",
            "sentence");
    private static final Set<String> NEEDED = Set.of("number", "claimant", "title", "publisher", "got", "sentence");
    private static final int LONGEST = 300;
    private static final int LONGEST_SENTENCE = 1_000;

    ClaimForm {
        typed = Map.copyOf(typed);
    }

    /// Only what the form has.
    static ClaimForm of(Map<String, String> parameters) {
        var typed = new LinkedHashMap<String, String>();
        FIELDS.forEach(
                field -> typed.put(field, parameters.getOrDefault(field, "").strip()));
        return new ClaimForm(typed);
    }

    /// A claim, to be revised.
    static ClaimForm of(Claim claim) {
        Content said = claim.said();
        Amount amount = said.amount();
        var typed = new LinkedHashMap<String, @Nullable Object>();
        typed.put("operation", said.operation());
        typed.put("measure", said.measure().word());
        typed.put("qualifier", amount.qualifier().word());
        typed.put(
                "number", amount.value() != null ? amount.value() : amount.min() != null ? amount.min() : amount.max());
        typed.put("most", amount.isRange() ? amount.max() : null);
        typed.put("of", said.of());
        typed.put("place", said.place());
        typed.put("from", said.period().from());
        typed.put("to", said.period().to());
        typed.putAll(of(said.claimant()));
        typed.putAll(of(said.source()));
        var texts = new LinkedHashMap<String, String>();
        typed.forEach((field, value) -> texts.put(field, value == null ? "" : value.toString()));
        return of(texts);
    }

    private static Map<String, @Nullable Object> of(Claimant claimant) {
        var typed = new LinkedHashMap<String, @Nullable Object>();
        typed.put("claimant", claimant.name());
        typed.put("via", claimant.via());
        Boolean verified = claimant.verified();
        typed.put("verified", verified == null ? "unsaid" : verified ? "yes" : "no");
        typed.put("verifiedBy", claimant.verifiedBy());
        return typed;
    }

    private static Map<String, @Nullable Object> of(Source source) {
        var typed = new LinkedHashMap<String, @Nullable Object>();
        typed.put("title", source.title());
        typed.put("publisher", source.publisher());
        typed.put("address", source.address());
        typed.put("published", source.published());
        typed.put("got", source.got());
        typed.put("sentence", source.sentence());
        return typed;
    }

    /// What was typed into a field.
    String get(String field) {
        return typed.getOrDefault(field, "");
    }

    /// What has to be seen to before this is a claim.
    List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>();
        FIELDS.forEach(field ->
                trouble(field).ifPresent(key -> troubles.add(Trouble.of(field, "claims.trouble." + key))));
        if (troubles.isEmpty()) {
            Entries entries = new Entries(this);
            if (entries.most() != null && entries.most() < entries.number()) {
                troubles.add(Trouble.of("most", "claims.trouble.range"));
            }
            if (entries.isReversed()) {
                troubles.add(Trouble.of("to", "claims.trouble.period"));
            }
        }
        return troubles;
    }

    private Optional<String> trouble(String field) {
        String text = get(field);
        if (text.isEmpty()) {
            return NEEDED.contains(field) ? Optional.of("needed") : Optional.empty();
        }
        return switch (field) {
            case "number", "most" -> Entries.isNumber(text) ? Optional.empty() : Optional.of("number");
            case "from", "to", "published", "got" -> Entries.isDay(text) ? Optional.empty() : Optional.of("date");
            case "address" -> Entries.isAddress(text) ? Optional.empty() : Optional.of("address");
            default ->
                text.length() <= (field.equals("sentence") ? LONGEST_SENTENCE : LONGEST)
                        ? Optional.empty()
                        : Optional.of("long");
        };
    }

    /// The claim, of a form without troubles.
    Content content(Operation.Id operation) {
        var entries = new Entries(this);
        Qualifier qualifier = Qualifier.of(get("qualifier")).orElse(Qualifier.EXACTLY);
        Long most = entries.most();
        return new Content(
                operation,
                Measure.of(get("measure")).orElse(Measure.OTHER),
                most == null
                        ? Amount.of(entries.number(), qualifier)
                        : Amount.between(entries.number(), most, qualifier),
                entries.orNull("of"),
                entries.orNull("place"),
                new Period(entries.day("from"), entries.day("to")),
                new Claimant(get("claimant"), entries.orNull("via"), entries.verified(), entries.orNull("verifiedBy")),
                new Source(
                        get("title"),
                        get("publisher"),
                        entries.orNull("address"),
                        entries.day("published"),
                        entries.needed("got"),
                        get("sentence")));
    }
}
