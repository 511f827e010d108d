package org.whereabouts.casework.publications;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.whereabouts.access.Role;
import org.whereabouts.access.SignedIn;
import org.whereabouts.publication.AskingWhatIsPublic;
import org.whereabouts.publication.PublishedEntry;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.suppression.SuppressedKey;
import org.whereabouts.registry.suppression.Suppressions;

/// Whether an entry is public, on a page of the desk.
@Component
public class PublicSide {

    private final AskingWhatIsPublic asking;
    private final Suppressions suppressions;

    PublicSide(AskingWhatIsPublic asking, Suppressions suppressions) {
        this.asking = asking;
        this.suppressions = suppressions;
    }

    /// Lays it out with what this officer may do.
    public void show(Person person, SignedIn officer, Model model) {
        var answer = asking.of(person);
        PublishedEntry published = answer.published().orElse(null);
        model.addAttribute(
                "side",
                new Side(
                        published == null ? null : published.since().toString().substring(0, 10),
                        published == null
                                ? null
                                : published.expires().toString().substring(0, 10),
                        published == null ? null : published.decision().because(),
                        answer.refused()
                                .map(one -> "refused." + one.name().toLowerCase(Locale.ROOT))
                                .orElse(null),
                        answer.takesTwo(),
                        answer.isWithheld(),
                        answer.embargoed() && officer.officer().isOneOf(Set.of(Role.EDITOR))));
        List<SuppressedKey> keys = SuppressedKey.all(person);
        model.addAttribute("numbered", keys.size());
        model.addAttribute(
                "suppressed",
                keys.stream().filter(key -> suppressions.find(key).isPresent()).count());
        model.addAttribute("editor", officer.officer().isOneOf(Set.of(Role.EDITOR)));
    }

    /// How it stands.
    ///
    /// @param since   since when it is public, or null
    /// @param until   until when
    /// @param because why
    /// @param refused the sentence that says why the policy does not admit it now, or null
    record Side(
            @Nullable String since,
            @Nullable String until,
            @Nullable String because,
            @Nullable String refused,
            boolean takesTwo,
            boolean withheld,
            boolean embargoed) {}
}
