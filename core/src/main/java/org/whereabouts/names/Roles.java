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
        if (entries.stream().allMatch(entry -> entry.isCapitals() || entry.shortened)) {
            return;
        }
        for (var entry : entries) {
            if (entry.isCapitals()) {
                entry.decide(Part.FAMILY);
            }
        }
    }

    private void comma() {
        var first = entries.getFirst();
        boolean alone = entries.size() > 1 && entries.get(1).word.group() > first.word.group();
        if (alone && first.isFree() && !first.shortened) {
            first.decide(Part.FAMILY);
        }
    }

    private void initials() {
        boolean words = false;
        for (var entry : entries) {
            words |= !entry.isInitial();
        }
        boolean given = isOnlyOfTheFather();
        for (var entry : entries) {
            if (words && entry.isFree() && entry.isInitial()) {
                entry.decide(given ? Part.PATRONYMIC : Part.GIVEN);
                given = true;
            }
        }
    }

    /// Иван П. Щербак: the only initial, behind a given name in full, is that of a patronymic.
    private boolean isOnlyOfTheFather() {
        int initials = 0;
        boolean behindGivenName = false;
        for (int at = 0; at < entries.size(); at++) {
            if (entries.get(at).isInitial()) {
                initials++;
                behindGivenName = at > 0 && isGivenName(entries.get(at - 1));
            }
        }
        return initials == 1 && behindGivenName && entries.size() > 2;
    }

    private void patronymic() {
        if (has(Part.PATRONYMIC) || entries.size() < 2) {
            return;
        }
        Entry best = null;
        boolean follows = false;
        for (int at = 0; at < entries.size(); at++) {
            var entry = entries.get(at);
            if (entry.isFree() && entry.spelling.patronymic() && (best == null || followsGivenName(at))) {
                best = entry;
                follows = followsGivenName(at);
            }
        }
        if (best != null) {
            best.guess(Part.PATRONYMIC);
            best.certain = entries.size() > 2 && (follows || patronymics() == 1);
        }
    }

    /// Whether the word before is a given name, perhaps with a slip.
    private boolean followsGivenName(int at) {
        return at > 0 && (isGivenName(entries.get(at - 1)) || isNearGivenName(entries.get(at - 1)));
    }

    private static boolean isNearGivenName(Entry entry) {
        return entry.spelling.near().stream().anyMatch(key -> key.startsWith("+"));
    }

    private int patronymics() {
        int patronymics = 0;
        for (var entry : entries) {
            patronymics += entry.spelling.patronymic() ? 1 : 0;
        }
        return patronymics;
    }

    private void given() {
        if (has(Part.GIVEN)) {
            return;
        }
        int patronymic = first(Part.PATRONYMIC);
        if (patronymic > 0 && entries.get(patronymic - 1).isFree()) {
            entries.get(patronymic - 1).guess(Part.GIVEN);
            return;
        }
        Entry likeliest = null;
        int free = 0;
        for (var entry : entries) {
            if (entry.isFree()) {
                free++;
                likeliest = likeliest == null || likelihood(entry) > likelihood(likeliest) ? entry : likeliest;
            }
        }
        if (likeliest != null && likelihood(likeliest) > 0 && (free > 1 || has(Part.FAMILY) || has(Part.PATRONYMIC))) {
            likeliest.guess(Part.GIVEN);
            shortenedFather(entries.indexOf(likeliest) + 1, free);
        }
    }

    /// Щербак Серг. Петр.: behind a shortened given name the next that is shortened is the father's.
    private void shortenedFather(int at, int free) {
        boolean fits = free > 2 && at < entries.size() && entries.get(at - 1).shortened;
        if (fits && entries.get(at).shortened && entries.get(at).isFree()) {
            entries.get(at).guess(Part.PATRONYMIC);
        }
    }

    /// How much a word looks like a given name: a known or shortened one 2, no family name 1, a family name
    /// 0.
    private static int likelihood(Entry entry) {
        return entry.shortened || isGivenName(entry) ? 2 : isFamilyName(entry) ? 0 : 1;
    }

    private void family() {
        int free = 0;
        for (int at = 0; at < entries.size(); at++) {
            boolean secondHalf =
                    entries.get(at).tied && at > 0 && entries.get(at - 1).isFree();
            free += entries.get(at).isFree() && !secondHalf ? 1 : 0;
        }
        for (int at = 0; at < entries.size(); at++) {
            var entry = entries.get(at);
            if (!entry.isFree()) {
                continue;
            }
            if (isTiedToGivenName(at)) {
                entry.guess(Part.GIVEN);
            } else if (free <= 2 || at == entries.size() - 1) {
                entry.guess(Part.FAMILY);
            }
        }
    }

    private boolean isTiedToGivenName(int at) {
        return (entries.get(at).tied && at > 0 && entries.get(at - 1).part == Part.GIVEN)
                || (at + 1 < entries.size() && entries.get(at + 1).tied && entries.get(at + 1).part == Part.GIVEN);
    }

    private boolean has(Part part) {
        return first(part) >= 0;
    }

    private int first(Part part) {
        for (int at = 0; at < entries.size(); at++) {
            if (entries.get(at).part == part) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isGivenName(Entry entry) {
        return !entry.spelling.classes().isEmpty();
    }

    private static boolean isFamilyName(Entry entry) {
        return Endings.isFamily(entry.spelling.skeletons().getFirst());
    }
}
