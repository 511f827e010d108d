package org.whereabouts.intake.reading.people;

import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.reading.PersonMention;
import org.whereabouts.intake.reading.Role;
import org.whereabouts.intake.reading.Said;
import org.whereabouts.intake.reading.Span;
import org.whereabouts.intake.reading.naming.NameSpan;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.registry.Status;

/// What has been understood of one person while an article is read.
final class Draft {

    final @Nullable NameSpan name;
    final Span at;
    final int sentence;

    @Nullable
    Role role;

    @Nullable
    Said<String> kin;

    @Nullable
    Said<Status> status;

    int told = -1;

    @Nullable
    Said<PartialDate> date;

    @Nullable
    Said<String> place;

    @Nullable
    Said<String> unit;

    @Nullable
    Said<String> saidBy;

    @Nullable
    Said<Boolean> verified;

    boolean duress;
    boolean concerned;

    Draft(@Nullable NameSpan name, Span at, int sentence) {
        this.name = name;
        this.at = at;
        this.sentence = sentence;
    }

    /// Whether this is the one whom an article is about, rather than one who speaks in it.
    boolean canBeSubject() {
        return role == null && kin == null;
    }

    PersonMention finished(Span inSentence) {
        Role known = status != null || concerned ? Role.SUBJECT : role == null ? Role.OTHER : role;
        return new PersonMention(
                name == null ? null : new Said<>(name.name(), at),
                known,
                status,
                date,
                place,
                unit,
                kin,
                saidBy,
                verified,
                duress,
                inSentence,
                at);
    }
}
