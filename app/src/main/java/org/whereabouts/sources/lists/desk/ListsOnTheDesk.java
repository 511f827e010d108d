package org.whereabouts.sources.lists.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.whereabouts.intake.LookingAtAList;
import org.whereabouts.intake.Problem;
import org.whereabouts.intake.column.Column;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.Documents;
import org.whereabouts.sources.lists.Fate;
import org.whereabouts.sources.lists.ImportingWaitingLists;
import org.whereabouts.sources.lists.ImportingWaitingLists.Reached;
import org.whereabouts.sources.lists.Lists;
import org.whereabouts.sources.lists.LookingAtAWaitingList;
import org.whereabouts.sources.mailbox.desk.SourcesToChoose;

/// Lists as the desk shows them.
@Component
class ListsOnTheDesk {

    private static final int SHOWN = 200;
    private static final int LATELY = 20;
    private static final int PROBLEMS = 12;
    private static final Set<Column> WITHOUT_A_FIELD = Set.of(
            Column.NAME,
            Column.AGE,
            Column.BUILD,
            Column.CLOTHING,
            Column.STATEMENT_REFERENCE,
            Column.CONTACT,
            Column.NOTHING);

    private final Lists lists;
    private final Documents documents;
    private final LookingAtAWaitingList looking;
    private final ImportingWaitingLists importing;
    private final SourcesToChoose sources;

    ListsOnTheDesk(
            Lists lists,
            Documents documents,
            LookingAtAWaitingList looking,
            ImportingWaitingLists importing,
            SourcesToChoose sources) {
        this.lists = lists;
        this.documents = documents;
        this.looking = looking;
        this.importing = importing;
        this.sources = sources;
    }

    void all(Locale language, Model model) {
        var words = new ProblemsInWords(language);
        List<Source> known = sources.all();
        model.addAttribute(
                "waiting",
                lists.waiting(SHOWN).stream()
                        .flatMap(id -> documents.find(id).stream())
                        .map(one -> line(one, lists.find(one.id()).orElse(null), known, words))
                        .toList());
        model.addAttribute(
                "lately",
                lists.lately(LATELY).stream()
                        .filter(fate -> fate.state() != Fate.State.REFUSED)
                        .flatMap(fate ->
                                documents.find(fate.document()).stream().map(one -> line(one, fate, known, words)))
                        .toList());
    }

    private Line line(Document one, @Nullable Fate fate, List<Source> known, ProblemsInWords words) {
        String source = known.stream()
                .filter(each -> each.id().equals(one.source()))
                .map(Source::name)
                .findFirst()
                .orElse(null);
        String code = fate == null || fate.state() != Fate.State.REFUSED ? null : fate.code();
        return new Line(
                one,
                source,
                fate,
                code == null ? null : words.ofCode(code, ""),
                importing.reached(one.id()).orElse(null));
    }

    /// The form as it was filled in, or as the last list of the source was imported.
    TermsForm form(Document list, Map<String, String> typed) {
        if (typed.containsKey("source")) {
            return TermsForm.of(typed, sources.find(typed.getOrDefault("source", "")));
        }
        var usual = looking.usual(list);
        Source.Id source = list.source();
        Optional<Source> known = source == null ? Optional.empty() : sources.find(Long.toString(source.number()));
        return TermsForm.of(usual, known);
    }

    void one(Document list, Map<String, String> typed, Locale language, Model model) {
        TermsForm form = form(list, typed);
        var words = new ProblemsInWords(language);
        Fate fate = lists.find(list.id()).orElse(null);
        model.addAttribute("list", list);
        model.addAttribute("form", form);
        model.addAttribute("sources", sources.all());
        model.addAttribute("open", fate == null || fate.state() == Fate.State.REFUSED);
        model.addAttribute("line", line(list, fate, sources.all(), words));
        switch (looking.look(list, form.terms())) {
            case LookingAtAList.Seen seen -> {
                model.addAttribute("seen", seen);
                model.addAttribute(
                        "columns",
                        seen.columns().entrySet().stream()
                                .map(one -> new Heading(one.getKey(), key(one.getValue())))
                                .toList());
                model.addAttribute("problems", problems(seen, words));
            }
            case LookingAtAList.Refused(Problem problem) -> model.addAttribute("refused", words.of(problem));
        }
    }

    private static List<String> problems(LookingAtAList.Seen seen, ProblemsInWords words) {
        return seen.differences().setAside().stream()
                .flatMap(row -> row.problems().stream())
                .limit(PROBLEMS)
                .map(words::of)
                .toList();
    }

    private static String key(Column column) {
        return (WITHOUT_A_FIELD.contains(column) ? "lists.column." : "paper.field.") + column.name();
    }

    /// A heading of the file.
    ///
    /// @param key the words for what stands under it
    record Heading(String text, String key) {}

    /// A list in a row.
    ///
    /// @param source  whose it is, or null
    /// @param fate    what became of it, or null
    /// @param refused why it could not be imported, or null
    /// @param reached how far its import has come, or null
    record Line(
            Document list,
            @Nullable String source,
            @Nullable Fate fate,
            @Nullable String refused,
            @Nullable Reached reached) {}
}
