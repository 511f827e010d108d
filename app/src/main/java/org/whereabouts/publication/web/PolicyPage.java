package org.whereabouts.publication.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;
import org.whereabouts.publication.policy.LegalClass;
import org.whereabouts.publication.policy.Policies;
import org.whereabouts.publication.policy.Policy;
import org.whereabouts.publication.policy.PolicyTable;
import org.whereabouts.publication.policy.Rule;
import org.whereabouts.publication.policy.Term;
import org.whereabouts.publication.policy.Verdict;

/// The publication policy as it is applied: its rules in words, and the table that follows from them.
@Page
class PolicyPage {

    @GetMapping({"/about/policy", "/in/{operation}/about/policy"})
    String policy(@ModelAttribute(name = "visit", binding = false) Visit visit, Model model) {
        var operation = visit.operation();
        Policy policy = operation == null ? Policies.STRICT : Policies.named(operation.policy());
        List<Clause> never = clauses(policy.prohibitions(), 1);
        List<Clause> may = clauses(policy.permissions(), 1 + never.size());
        model.addAttribute("never", never);
        model.addAttribute("may", may);
        model.addAttribute("terms", Stream.of(Term.values()).map(Term::code).toList());
        model.addAttribute("days", ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(policy.lifetime())));
        model.addAttribute(
                "classes", Stream.of(LegalClass.values()).map(PolicyPage::code).toList());
        var all = new ArrayList<>(never);
        all.addAll(may);
        model.addAttribute(
                "tables",
                PolicyTable.of(policy).stream().map(table -> sheet(table, all)).toList());
        return "publication/policy";
    }

    private static List<Clause> clauses(List<Rule> rules, int first) {
        var clauses = new ArrayList<Clause>();
        for (Rule rule : rules) {
            clauses.add(new Clause(
                    first + clauses.size(),
                    rule.name(),
                    codes(rule.of()),
                    codes(rule.to()),
                    codes(rule.details()),
                    rule.details().size() == org.whereabouts.publication.policy.Detail.values().length,
                    rule.law()));
        }
        return clauses;
    }

    private static Sheet sheet(PolicyTable table, List<Clause> clauses) {
        return new Sheet(
                code(table.reader()),
                table.rows().stream()
                        .map(row -> new Line(
                                code(row.detail()),
                                row.cells().stream()
                                        .map(cell -> square(cell, clauses))
                                        .toList()))
                        .toList());
    }

    private static Square square(PolicyTable.Cell cell, List<Clause> clauses) {
        String rule = switch (cell.verdict()) {
            case Verdict.Shown(String by) -> by;
            case Verdict.Withheld(String by) -> by;
        };
        Integer number = clauses.stream()
                .filter(clause -> clause.name().equals(rule))
                .map(Clause::number)
                .findFirst()
                .orElse(null);
        return new Square(code(cell.of()), cell.verdict().isShown(), rule, number);
    }

    private static List<String> codes(Collection<? extends Enum<?>> all) {
        return all.stream()
                .sorted(Comparator.comparingInt(Enum::ordinal))
                .map(PolicyPage::code)
                .toList();
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /// A rule on the page.
    ///
    /// @param number     by which the tables point to it
    /// @param everything whether it speaks of every detail
    record Clause(
            int number,
            String name,
            List<String> of,
            List<String> to,
            List<String> details,
            boolean everything,
            List<String> law) {}

    /// What one kind of reader sees.
    record Sheet(String reader, List<Line> lines) {}

    /// One detail.
    record Line(String detail, List<Square> squares) {}

    /// A cell.
    ///
    /// @param number of the rule that decides, or null where none speaks of it
    record Square(
            String of, boolean shown, String rule, @Nullable Integer number) {}
}
