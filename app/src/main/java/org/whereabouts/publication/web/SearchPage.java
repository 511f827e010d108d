package org.whereabouts.publication.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Trouble;
import org.whereabouts.pages.Visit;
import org.whereabouts.pages.Words;
import org.whereabouts.publication.AskingTheRegister;
import org.whereabouts.publication.wording.Asked;
import org.whereabouts.publication.wording.CardInWords;
import org.whereabouts.publication.wording.CardView;
import org.whereabouts.publication.wording.Why;
import org.whereabouts.registry.Operation;

/// The search: the form, what is missing in it, or the answers.
@Page
class SearchPage {

    private final AskingTheRegister asking;
    private final CardInWords cards;
    private final Why why;
    private final Words words;
    private final Clock clock;

    SearchPage(AskingTheRegister asking, CardInWords cards, Why why, Words words, Clock clock) {
        this.asking = asking;
        this.cards = cards;
        this.why = why;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping({"/search", "/in/{operation}/search"})
    String search(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @ModelAttribute("asked") Asked asked,
            Model model) {
        Operation operation = visit.operation();
        model.addAttribute("troubles", List.of());
        model.addAttribute("most", AskingTheRegister.MOST);
        if (operation != null && !asked.isNotSent()) {
            switch (asked.read(LocalDate.now(clock))) {
                case Asked.Incomplete incomplete -> model.addAttribute("troubles", troubles(incomplete, visit));
                case Asked.Question question -> {
                    model.addAttribute("asking", words(question));
                    model.addAttribute("answers", answers(question, operation, visit));
                }
            }
        }
        return "publication/search";
    }

    private static List<String> words(Asked.Question question) {
        String born = question.born() == null ? "" : question.born().toString();
        return Stream.of(question.name(), born, question.more())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private List<Answer> answers(Asked.Question question, Operation operation, Visit visit) {
        List<WrittenName> names = question.name().isEmpty() ? List.of() : List.of(WrittenName.of(question.name()));
        var who = Particulars.of(names, question.born(), Sex.UNKNOWN);
        return asking.ask(operation.id(), who, question.more()).stream()
                .map(one ->
                        new Answer(cards.of(one.card(), visit.locale()), why.say(one, question.born(), visit.locale())))
                .toList();
    }

    private List<Trouble.Said> troubles(Asked.Incomplete incomplete, Visit visit) {
        return incomplete.troubles().stream()
                .map(one -> one.in(words, visit.locale()))
                .toList();
    }

    /// A card and why it is an answer, in words.
    record Answer(CardView card, String why) {}
}
