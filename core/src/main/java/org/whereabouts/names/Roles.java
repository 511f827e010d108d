package org.whereabouts.names;

import java.util.List;
import org.whereabouts.names.Draft.Entry;
import org.whereabouts.names.words.Endings;

/// Decides what each word of a name in one text is there for.
final class Roles {
    /*
     * From the surest sign to the weakest: a family name in capitals among other words; words before a comma; initials;
     * a word built like a patronymic, best right behind a given name; known given names; endings of family names; and the
     * order Given Patronymic Family. What only the last three say stays uncertain.
     */

    private final List<Entry> entries;

    private Roles(List<Entry> entries) {
        this.entries = entries;
    }

    /// Gives every word of the draft its part.
    static void assign(Draft draft) {
        var roles = new Roles(draft.free());
        if (roles.entries.isEmpty()) {
            return;
        }
        roles.capitals();
        roles.comma();
        roles.initials();
        roles.patronymic();
        roles.given();
        roles.family();
    }

    private void capitals() {
        long capitals = entries.stream().filter(Entry::isCapitals).count();
        boolean others = entries.stream().anyMatch(entry -> !entry.isCapitals() && !entry.shortened);
        if (capitals > 0 && others) {
            entries.stream().filter(Entry::isCapitals).forEach(entry -> entry.decide(Part.FAMILY));
        }
    }

    private void comma() {
        int first = entries.getFirst().word.group();
        boolean split = entries.getLast().word.group() > first;
        var before =
                entries.stream().filter(entry -> entry.word.group() == first).toList();
        if (split && before.size() == 1 && before.getFirst().isFree() && !before.getFirst().shortened) {
            before.getFirst().decide(Part.FAMILY);
        }
    }

    private void initials() {
        if (entries.stream().allMatch(Entry::isInitial)) {
            return;
        }
        boolean given = false;
        for (var entry : entries) {
            if (entry.isFree() && entry.isInitial()) {
                entry.decide(given ? Part.PATRONYMIC : Part.GIVEN);
                given = true;
            }
        }
    }

    private void patronymic() {
        if (has(Part.PATRONYMIC) || entries.size() < 2) {
            return;
        }
        Entry best = null;
        for (int at = 0; at < entries.size(); at++) {
            var entry = entries.get(at);
            if (entry.isFree() && entry.spelling.patronymic() && (best == null || followsGivenName(at))) {
                best = entry;
            }
        }
        if (best != null) {
            best.guess(Part.PATRONYMIC);
            best.certain = entries.size() > 2;
        }
    }

    private boolean followsGivenName(int at) {
        return at > 0 && isGivenName(entries.get(at - 1));
    }

    private void given() {
        if (has(Part.GIVEN)) {
            return;
        }
        var patronymic = entries.stream()
                .filter(entry -> entry.part == Part.PATRONYMIC)
                .findFirst()
                .map(entries::indexOf)
                .orElse(0);
        if (patronymic > 0 && entries.get(patronymic - 1).isFree()) {
            entries.get(patronymic - 1).guess(Part.GIVEN);
            return;
        }
        var free = entries.stream().filter(Entry::isFree).toList();
        free.stream()
                .filter(Roles::isGivenName)
                .findFirst()
                .or(() -> free.stream().filter(entry -> !isFamilyName(entry)).findFirst())
                .filter(entry -> free.size() > 1 || has(Part.FAMILY) || has(Part.PATRONYMIC))
                .ifPresent(entry -> entry.guess(Part.GIVEN));
    }

    private void family() {
        var free = entries.stream().filter(Entry::isFree).toList();
        if (free.isEmpty()) {
            return;
        }
        boolean many = free.size() > 2;
        for (var entry : free) {
            if (isTiedToGivenName(entry)) {
                entry.guess(Part.GIVEN);
            } else if (!many || entry.equals(free.getLast())) {
                entry.guess(Part.FAMILY);
            }
        }
    }

    private boolean isTiedToGivenName(Entry entry) {
        int at = entries.indexOf(entry);
        return (entry.tied && at > 0 && entries.get(at - 1).part == Part.GIVEN)
                || (at + 1 < entries.size() && entries.get(at + 1).tied && entries.get(at + 1).part == Part.GIVEN);
    }

    private boolean has(Part part) {
        return entries.stream().anyMatch(entry -> entry.part == part);
    }

    private static boolean isGivenName(Entry entry) {
        return !entry.spelling.classes().isEmpty();
    }

    private static boolean isFamilyName(Entry entry) {
        return Endings.isFamily(entry.spelling.skeletons().getFirst());
    }
}
