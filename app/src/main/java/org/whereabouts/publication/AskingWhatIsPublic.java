package org.whereabouts.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.whereabouts.publication.policy.Policy;
import org.whereabouts.publication.policy.Refusal;
import org.whereabouts.registry.Person;

/// Says for officers whether an entry is public, why it is not, and whether publishing it takes two.
@Service
public class AskingWhatIsPublic {

    private final PublishedEntries entries;
    private final Rules rules;

    AskingWhatIsPublic(PublishedEntries entries, Rules rules) {
        this.entries = entries;
        this.rules = rules;
    }

    /// Asks.
    public Answer of(Person person) {
        Policy policy = rules.of(person.operation());
        Optional<PublishedEntry> published = entries.find(person.id(), rules.now());
        return new Answer(
                published,
                policy.refuses(person, rules.today()),
                policy.takesTwo(person, rules.today()),
                rules.embargoed(List.of(person)).contains(person.id()),
                published.filter(entry -> !rules.covers(entry, person)).isPresent());
    }

    /// How it stands.
    ///
    /// @param published the decision by which it is public; empty when it is not
    /// @param refused   why the policy does not admit it now
    /// @param takesTwo  whether no officer publishes it alone
    /// @param embargoed whether a family who asked may be waiting to be told of the death
    /// @param isWithheld whether it is not shown although it was published: what has become known since takes two
    public record Answer(
            Optional<PublishedEntry> published,
            Optional<Refusal> refused,
            boolean takesTwo,
            boolean embargoed,
            boolean isWithheld) {}
}
