package org.whereabouts.registry.identity;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.registry.Person;

/// Joins two entries that are one human being and parts them again, with the audit and the news of it in
/// one transaction.
@Service
class JoiningEntries {

    private final Identities identities;
    private final OpenPairs pairs;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    JoiningEntries(Identities identities, OpenPairs pairs, Audit audit, ApplicationEventPublisher events) {
        this.identities = identities;
        this.pairs = pairs;
        this.audit = audit;
        this.events = events;
    }

    /// Joins two entries by a rule; nothing happens when the two were judged before, or anything that
    /// belongs to them was judged to be two.
    ///
    /// @param kept    the entry that stays
    /// @param givenUp the entry whose reports move to it
    /// @param rule    the name of the rule
    /// @param reason  why the rule applies, as a code
    @Transactional
    public void join(Person.Id kept, Person.Id givenUp, String rule, String reason) {
        if (!identities.areKeptApart(kept, givenUp) && identities.join(kept, givenUp, "rule:" + rule, reason)) {
            pairs.carryOver(kept, givenUp);
            audit.append(new Act(
                    "rule:" + rule,
                    "entries.joined",
                    kept.toString(),
                    Map.of("with", givenUp.toString(), "because", reason)));
            events.publishEvent(new EntriesJoined(kept, givenUp));
        }
    }

    /// Joins the two of a pair because an officer judged so. The older entry is kept: it may have been told
    /// to somebody.
    ///
    /// @return whether they were joined
    boolean join(OpenPair pair, String officer, String reason) {
        Sides sides = Sides.of(pair, identities);
        if (!identities.join(sides.kept(), sides.givenUp(), officer, reason)) {
            return false;
        }
        pairs.carryOver(sides.kept(), sides.givenUp());
        audit.append(new Act(
                officer,
                "entries.joined",
                sides.kept().toString(),
                Map.of(
                        "with",
                        sides.givenUp().toString(),
                        "because",
                        "pair " + pair.id().number())));
        events.publishEvent(new EntriesJoined(sides.kept(), sides.givenUp()));
        return true;
    }

    /// Whether something that belongs to the two was judged to be two before.
    boolean areKeptApart(OpenPair pair) {
        return identities.areKeptApart(pair.one(), pair.other());
    }

    /// Remembers that the two of a pair are two.
    boolean keepApart(OpenPair pair, String officer, String reason) {
        return identities.keepApart(pair.one(), pair.other(), officer, reason);
    }

    /// Forgets that the two of a pair are two.
    boolean letMeet(OpenPair pair) {
        return identities.letMeet(pair.one(), pair.other());
    }

    /// Takes back that the two of a pair are one: every report goes back to where it was. Not while a later
    /// answer rests on it.
    boolean part(OpenPair pair, String officer) {
        for (var sides : List.of(new Sides(pair.one(), pair.other()), new Sides(pair.other(), pair.one()))) {
            if (!pairs.isCarriedOn(sides.kept(), sides.givenUp()) && identities.undo(sides.kept(), sides.givenUp())) {
                audit.append(new Act(
                        officer,
                        "entries.parted",
                        sides.kept().toString(),
                        Map.of("from", sides.givenUp().toString())));
                events.publishEvent(new EntriesParted(sides.kept(), sides.givenUp(), officer));
                return true;
            }
        }
        return false;
    }

    /// Which of two entries stays.
    private record Sides(Person.Id kept, Person.Id givenUp) {

        static Sides of(OpenPair pair, Identities identities) {
            return identities.isOlder(pair.one(), pair.other())
                    ? new Sides(pair.one(), pair.other())
                    : new Sides(pair.other(), pair.one());
        }
    }
}
