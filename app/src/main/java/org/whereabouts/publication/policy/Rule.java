package org.whereabouts.publication.policy;

import java.util.List;
import java.util.Set;

/// One sentence of a policy: of these people, to these readers, these details may be shown, or must not be.
///
/// @param name    a stable code, such as `prisoner.place`
/// @param of      the people it speaks of
/// @param to      the readers it speaks of
/// @param details what it speaks of
/// @param law     the articles that ask for it; none where it is our own
/// @param because why, in one sentence
public record Rule(
        String name, Set<LegalClass> of, Set<Audience> to, Set<Detail> details, List<String> law, String because) {
    public Rule {
        law = List.copyOf(law);
        of = Set.copyOf(of);
        to = Set.copyOf(to);
        details = Set.copyOf(details);
    }

    /// Begins a rule; reads as `rule("minor").of(MINOR).to(PUBLIC).details(NAME).because("…")`.
    static Draft rule(String name) {
        return new Draft(name, Set.of(), Set.of(), Set.of(), List.of());
    }

    /// Whether it speaks of this detail of such a person to such a reader.
    boolean speaksOf(LegalClass person, Audience reader, Detail detail) {
        return of.contains(person) && to.contains(reader) && details.contains(detail);
    }

    /// A rule of which not everything is said yet.
    record Draft(String name, Set<LegalClass> people, Set<Audience> readers, Set<Detail> shown, List<String> articles) {

        Draft of(LegalClass... classes) {
            return new Draft(name, Set.of(classes), readers, shown, articles);
        }

        Draft to(Audience... audiences) {
            return new Draft(name, people, Set.of(audiences), shown, articles);
        }

        Draft details(Detail... details) {
            return new Draft(name, people, readers, Set.of(details), articles);
        }

        Draft law(String... sources) {
            return new Draft(name, people, readers, shown, List.of(sources));
        }

        Rule because(String reason) {
            return new Rule(name, people, readers, shown, articles, reason);
        }
    }
}
