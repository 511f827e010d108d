package org.whereabouts.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whereabouts.names.Draft.Entry;
import org.whereabouts.names.letters.Keyboard;
import org.whereabouts.names.letters.Letters;
import org.whereabouts.names.words.NameWords;
import org.whereabouts.names.words.Words;
import org.whereabouts.names.words.Words.Word;

/// Reads written names: any script or mixture, any order of the parts, with ranks, initials, brackets and
/// slips of keyboard or OCR. Safe for use by many threads; reads any text, of any length, in bounded time
/// and never fails.
///
/// One reader remembers the words that it has seen: keep one for the whole program.
public final class NameReader {

    private static final Pattern AKA = Pattern.compile(
            "\\b[afn]\\.k\\.a\\.?|\\b(?:also|better|formerly)? ?known as\\b"
                    + "|(?:^|[,;]?\\s)\\(?(?:он|она|він|вона|ён|яна) же?\\b"
                    + "|\\b(?:также|також|таксама)? ?(?:известн|відом|вядом)\\p{L}+ (?:как|як)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Set<String> BEHIND_AN_ARTICLE = Set.of("din", "deen", "дин");
    private static final Map<Script, String> ENDINGS =
            Map.of(Script.LATIN, "eddin", Script.CYRILLIC, "эддин", Script.ARABIC, "الدين");

    private final Spellings spellings = new Spellings();

    /// Reads one name. Of a text without any word, the result has no tokens.
    public PersonName read(WrittenName written) {
        return switch (written) {
            case WrittenName.InOneText(var text) -> readText(text);
            case WrittenName.InParts(var family, var given, var patronymic) -> readParts(family, given, patronymic);
        };
    }

    private PersonName readText(String text) {
        var visible = withAlias(Letters.visible(text));
        var names = drafts(words(visible));
        var others = new ArrayList<PersonName>(0);
        for (int at = names.size() - 1; at > 0; at--) {
            Roles.assign(names.get(at));
            others.addFirst(names.get(at).finished(List.of()));
        }
        Roles.assign(names.getFirst());
        return names.getFirst().finished(others);
    }

    /// The words as they were meant, if the keyboard was set wrongly; where a rank stands as it should be,
    /// it was not.
    private static List<Word> words(String text) {
        var typed = Words.of(text);
        return Keyboard.meant(text)
                .filter(meant -> typed.stream().noneMatch(word -> kind(word) == NameWords.TITLE))
                .map(Words::of)
                .orElse(typed);
    }

    private static @Nullable NameWords kind(Word word) {
        return NameWords.find(word.text().toLowerCase(Locale.ROOT));
    }

    private static String withAlias(String text) {
        boolean possible = text.indexOf('ж') >= 0
                || text.indexOf(".k") >= 0
                || text.indexOf("nown") >= 0
                || text.indexOf("звестн") >= 0
                || text.indexOf("дом") >= 0;
        return possible ? AKA.matcher(text).replaceAll(" aka ") : text;
    }

    private PersonName readParts(@Nullable String family, @Nullable String given, @Nullable String patronymic) {
        var draft = new Draft();
        addPart(draft, given, Part.GIVEN);
        addPart(draft, patronymic, Part.PATRONYMIC);
        addPart(draft, family, Part.FAMILY);
        return draft.finished(List.of());
    }

    private void addPart(Draft draft, @Nullable String text, Part part) {
        if (text == null) {
            return;
        }
        var read = new Reading(Words.of(Letters.visible(text))).all();
        for (var entry : read.getFirst().entries) {
            if (!entry.certain) {
                entry.decide(entry.spelling.patronymic() && part == Part.GIVEN ? Part.PATRONYMIC : part);
            }
            draft.entries.add(entry);
        }
        draft.set.addAll(read.getFirst().set);
    }

    private List<Draft> drafts(List<Word> words) {
        return new Reading(words).all();
    }

    /// One pass over the words: those that stand beside the name are set aside, or say what their neighbour
    /// is.
    private final class Reading {

        private final List<Word> words;
        private final List<Draft> drafts = new ArrayList<>(1);
        private @Nullable Part next;
        private @Nullable Word joint;
        private boolean cut;
        private boolean article;

        Reading(List<Word> words) {
            this.words = words;
            drafts.add(new Draft());
        }

        List<Draft> all() {
            for (int at = 0; at < words.size(); at++) {
                take(
                        words.get(at),
                        words.size() - at - 1,
                        at + 1 < words.size() && words.get(at + 1).joined());
            }
            if (joint != null) {
                var last = joint;
                joint = null;
                add(last);
            }
            return drafts;
        }

        private void take(Word word, int left, boolean tied) {
            var lower = word.text().toLowerCase(Locale.ROOT);
            var kind = NameWords.find(lower);
            boolean initial = word.dotted() && word.text().length() == 1;
            if (kind == null
                    || initial
                    || (kind == NameWords.TITLE && !standsBeside(left))
                    || (kind == NameWords.ARTICLE && !tied)) {
                add(word);
                return;
            }
            switch (kind) {
                case TITLE -> setAside(word);
                case PARTICLE, ARTICLE -> particle(word, left);
                case SON -> nextIs(Part.PATRONYMIC, word, left);
                case BORN -> nextIs(Part.FORMER_FAMILY, word, left);
                case CHILD -> child(word);
                case JOINED -> join(word, left);
                case ENDING -> ending(word, lower);
                case ALIAS -> alias(word, left);
            }
        }

        private boolean standsBeside(int left) {
            return left > 0 || draft().entries.size() > 1;
        }

        private void particle(Word word, int left) {
            if (left == 0 && draft().entries.isEmpty()) {
                add(word);
            } else {
                setAside(word);
                article = true;
            }
        }

        private void nextIs(Part part, Word word, int left) {
            if (left == 0 || (part == Part.PATRONYMIC && draft().entries.isEmpty())) {
                add(word);
            } else {
                next = part;
                setAside(word);
            }
        }

        private void child(Word word) {
            if (draft().entries.isEmpty()) {
                add(word);
            } else {
                draft().entries.getLast().decide(Part.PATRONYMIC);
                setAside(word);
            }
        }

        private void join(Word word, int left) {
            if (left > 0) {
                joint = word;
            } else {
                add(word);
            }
        }

        /// Nour al-Din, Nour Eddine and Noureddine are one name.
        private void ending(Word word, String lower) {
            boolean whole = article || !BEHIND_AN_ARTICLE.contains(lower);
            if (!whole || draft().entries.isEmpty() || draft().entries.getLast().isInitial()) {
                add(word);
                return;
            }
            var before = draft().entries.removeLast().word;
            var end = ENDINGS.getOrDefault(Script.mostOf(lower), lower);
            add(new Word(before.text() + end, false, before.joined(), before.group(), before.aside(), before.quoted()));
        }

        private void alias(Word word, int left) {
            if (left > 0 && !draft().entries.isEmpty()) {
                drafts.add(new Draft());
            }
            setAside(word);
        }

        private void setAside(Word word) {
            draft().set.add(word.text());
            cut = true;
        }

        private void add(Word word) {
            var whole = word;
            if (joint != null) {
                whole = new Word(joint.text() + word.text(), false, joint.joined(), word.group(), word.aside(), false);
            }
            joint = null;
            article = false;
            var spelling = spellings.of(whole.text());
            if (spelling.sound().isEmpty()) {
                return;
            }
            var entry = new Entry(spelling, whole, whole.joined() && !cut);
            cut = false;
            mark(entry);
            draft().entries.add(entry);
        }

        private void mark(Entry entry) {
            if (next != null) {
                entry.decide(next);
                next = null;
            } else if (entry.word.aside()) {
                entry.decide(Part.FORMER_FAMILY);
            } else if (entry.word.quoted()) {
                entry.decide(Part.NICKNAME);
            }
        }

        private Draft draft() {
            return drafts.getLast();
        }
    }
}
