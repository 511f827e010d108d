package org.whereabouts.publication;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.identity.EntriesJoined;
import org.whereabouts.registry.identity.EntriesParted;
import org.whereabouts.registry.identity.ReportMoved;

/// Keeps a published entry public when it is joined with another one, under the address that stays; and
/// takes back what followed from a join when the two are parted.
@Component
class FollowingJoins {

    private static final String BY_JOIN = "join:";

    private final PublishedEntries entries;
    private final PublishingEntries publishing;
    private final RetractingAnEntry retracting;
    private final Rules rules;
    private final PeopleToBeShown people;

    FollowingJoins(
            PublishedEntries entries,
            PublishingEntries publishing,
            RetractingAnEntry retracting,
            Rules rules,
            PeopleToBeShown people) {
        this.people = people;
        this.entries = entries;
        this.publishing = publishing;
        this.retracting = retracting;
        this.rules = rules;
    }

    /// Publishes the entry that stays, unless it is public by a decision of its own, as far as the policy
    /// allows it now. What that decision did not know, a captivity or a death, is not public because of a join: the
    /// entry is withheld, and stands at the desk, until it is decided of again.
    @EventListener
    void joined(EntriesJoined joined) {
        if (entries.find(joined.kept(), rules.now()).isPresent()) {
            return;
        }
        entries.find(joined.givenUp(), rules.now())
                .ifPresent(published ->
                        people.all(List.of(joined.kept())).forEach(person -> carryOver(published, person)));
    }

    private void carryOver(PublishedEntry published, Person person) {
        var decision =
                new Decision(BY_JOIN + published.person(), published.decision().because());
        if (rules.covers(published, person)) {
            publishing.publish(List.of(person.id()), decision);
        } else {
            entries.put(List.of(new PublishedEntry(
                    person.id(),
                    person.operation(),
                    drawer(person),
                    rules.now(),
                    published.expires(),
                    decision,
                    published.takesTwo(),
                    published.ofDeath())));
        }
    }

    /// Puts the cards of both entries into the drawers where their names are looked for now. What may be
    /// shown of them is reckoned at each look; a report that moved into an entry of its own is not public
    /// until somebody decides so.
    @EventListener
    void moved(ReportMoved moved) {
        people.all(List.of(moved.from(), moved.to()))
                .forEach(person -> entries.find(person.id(), rules.now())
                        .ifPresent(published -> entries.put(List.of(refiled(published, person)))));
    }

    private PublishedEntry refiled(PublishedEntry published, Person person) {
        return new PublishedEntry(
                published.person(),
                published.operation(),
                drawer(person),
                published.since(),
                published.expires(),
                published.decision(),
                published.takesTwo(),
                published.ofDeath());
    }

    private Drawer drawer(Person person) {
        return Drawer.of(PublicCard.of(person, rules.of(person.operation()), rules.today())
                .names());
    }

    /// Takes the entry that had stayed back, if it was public because of the join and of nothing else.
    @EventListener
    void parted(EntriesParted parted) {
        entries.find(parted.kept(), rules.now())
                .filter(published -> published.decision().by().equals(BY_JOIN + parted.givenUp()))
                .ifPresent(published -> retracting.retract(parted.kept(), new Decision(parted.by(), "entries parted")));
    }
}
