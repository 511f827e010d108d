package org.whereabouts.exchange.api;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.whereabouts.access.keys.Budgets;
import org.whereabouts.access.keys.Caller;
import org.whereabouts.access.keys.CallersMay;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.problem.Kind;
import org.whereabouts.exchange.problem.Unanswerable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.pages.Trouble;
import org.whereabouts.publication.AskingTheRegister;
import org.whereabouts.publication.wording.Asked;
import org.whereabouts.registry.Operation;

/// The public search. Asked by POST, so that no name stands in an address, which proxies write down.
@RestController
@ConditionalOnWebApplication
class SearchDoor {

    private final AskingTheRegister asking;
    private final Registers registers;
    private final Budgets budgets;
    private final Clock clock;

    SearchDoor(AskingTheRegister asking, Registers registers, Budgets budgets, Clock clock) {
        this.asking = asking;
        this.registers = registers;
        this.budgets = budgets;
        this.clock = clock;
    }

    @PostMapping("/api/v1/search")
    @CallersMay(Scope.SEARCH)
    Found search(Caller caller, @RequestBody Question question, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Operation operation = registers.named(question.operation());
        Asked.Question asked = read(question);
        List<WrittenName> names = asked.name().isEmpty() ? List.of() : List.of(WrittenName.of(asked.name()));
        var who = Particulars.of(names, asked.born(), Sex.UNKNOWN);
        List<Answer> answers = asking.ask(operation.id(), who, asked.more()).stream()
                .map(this::answer)
                .toList();
        budgets.spend(caller, answers.size() - 1);
        return new Found(answers, AskingTheRegister.MOST);
    }

    private Asked.Question read(Question question) {
        Optional<PartialDate> born = Optional.ofNullable(question.born()).flatMap(PartialDate::parse);
        if (question.born() != null && born.isEmpty()) {
            throw new Unanswerable(Kind.NOT_TAKEN, "A date is written 1999, 1999-03 or 1999-03-02.", "born");
        }
        var asked = new Asked(
                question.name(),
                born.filter(PartialDate::hasDay).map(one -> number(one.day())).orElse(null),
                born.filter(PartialDate::hasMonth)
                        .map(one -> number(one.month()))
                        .orElse(null),
                born.map(one -> number(one.year())).orElse(null),
                question.more());
        return switch (asked.read(LocalDate.now(clock))) {
            case Asked.Question complete -> complete;
            case Asked.Incomplete incomplete ->
                throw new Unanswerable(
                        Kind.NOT_TAKEN,
                        "A search takes a name of two words, or one word and another fact.",
                        incomplete.troubles().stream().map(Trouble::field).toArray(String[]::new));
        };
    }

    private static String number(int part) {
        return Integer.toString(part);
    }

    private Answer answer(AskingTheRegister.Answer one) {
        String url = registers.page(one.card().operation(), one.card().person());
        return new Answer(CardJson.of(one.card(), url, null, null), one.words());
    }

    /// What is asked.
    record Question(
            @Nullable String operation,
            @Nullable String name,
            @Nullable String born,
            @Nullable String more) {}

    /// The answer.
    ///
    /// @param answers the closest first
    /// @param most    there are never more than that
    record Found(List<Answer> answers, int most) {}

    /// One entry that may be meant.
    ///
    /// @param mentioned which words of `more` stand on the card
    record Answer(CardJson person, Set<String> mentioned) {}
}
