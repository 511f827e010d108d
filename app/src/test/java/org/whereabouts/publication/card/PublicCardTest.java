package org.whereabouts.publication.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.publication.InventedPerson.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.names.WrittenName;
import org.whereabouts.publication.card.PublicCard.Line;
import org.whereabouts.publication.card.PublicCard.Past;
import org.whereabouts.publication.policy.Detail;
import org.whereabouts.publication.policy.Policies;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Status;
import org.whereabouts.registry.standing.Standing;

class PublicCardTest {

    @Test
    void tellsOfAPrisonerThatThereIsOneAndNotWhere() {
        var card = card(person(1)
                .said(
                        "Bureau",
                        r -> r.name("Вигаданий Іван")
                                .born("1999-03-02")
                                .status(Status.CAPTURED)
                                .on("2022-03-04")
                                .place("Colony 120, Vyhadane")
                                .pictured())
                .build());
        assertThat(card.lines())
                .extracting(Line::value)
                .containsExactly(
                        new Value.OfStatus(
                                Status.CAPTURED, PartialDate.parse("2022-03").orElseThrow(), null),
                        new Value.OfYear(1999));
        assertThat(card.toString()).doesNotContain("SECRET", "Vyhadane", "Вигаданськ", "1999-03");
    }

    @Test
    void saysThatTwoOfficersConfirmedADeath() {
        Person reported = person(1)
                .said("Laboratory", r -> r.name("Вигаданий Іван").status(Status.KILLED))
                .build();
        var confirmation = new Person.Confirmation(
                1,
                reported.reports().getFirst().id(),
                Person.Ground.DNA,
                "SECRET-DOCUMENT",
                "SECRET-OFFICER",
                "SECRET-COLLEAGUE",
                Instant.EPOCH);
        var confirmed = new Person(reported.id(), reported.operation(), reported.reports(), List.of(confirmation));
        assertThat(card(reported).lines().getFirst().standing()).isEqualTo(Standing.REPORTED);
        assertThat(card(confirmed).lines().getFirst().standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(card(confirmed).toString()).doesNotContain("SECRET");
    }

    @Test
    void neverNamesAPrivatePersonOrAChannel() {
        for (Source.Kind speaker : Source.Kind.values()) {
            var card = card(person(1)
                    .said(
                            "SECRET-SPEAKER",
                            r -> r.name("Вигаданий Іван").status(Status.MISSING).by(speaker))
                    .build());
            boolean named = speaker == Source.Kind.ORGANISATION || speaker == Source.Kind.PUBLICATION;
            assertThat(card.toString().contains("SECRET-SPEAKER"))
                    .as(speaker.name())
                    .isEqualTo(named);
        }
    }

    @Test
    void doesNotTellWhereSomebodyWasHeldEvenWhenTheyAreDead() {
        var card = card(person(1)
                .said(
                        "a",
                        r -> r.name("Вигаданий Іван")
                                .status(Status.DETAINED)
                                .on("2022-03")
                                .place("Vyhadane"))
                .said(
                        "b",
                        r -> r.name("Вигаданий Іван")
                                .status(Status.KILLED)
                                .on("2022-07")
                                .place("Nevydane"))
                .build());
        assertThat(card.toString()).doesNotContain("Vyhadane", "Nevydane");
    }

    @Test
    void tellsRoughlyWhereSomebodyFell() {
        var card = card(person(1)
                .said(
                        "a",
                        r -> r.name("В")
                                .status(Status.KILLED)
                                .on("2022-03-04")
                                .place("вул. Садова 5, Ізюм, Харківська область"))
                .build());
        assertThat(card.lines().getFirst().value())
                .isEqualTo(new Value.OfStatus(
                        Status.KILLED, PartialDate.parse("2022-03").orElseThrow(), "Ізюм, Харківська область"));
    }

    @Test
    void keepsHealthAndWishesBackAndSaysOnlyThatSomebodyIsAlive() {
        var wounded = card(
                person(1).said("a", r -> r.name("В").status(Status.WOUNDED)).build());
        var wants = card(person(2)
                .said("a", r -> r.name("В").status(Status.WANTS_CONTACT))
                .build());
        assertThat(wounded.lines()).extracting(Line::value).containsExactly(new Value.OfFate(Fate.ALIVE));
        assertThat(wants.lines()).extracting(Line::value).containsExactly(new Value.OfFate(Fate.ALIVE));
        assertThat(wounded.history()).extracting(Past::value).containsExactly(new Value.OfFate(Fate.ALIVE));
    }

    @Test
    void putsTheSpellingMostSourcesUseFirst() {
        var card = card(person(1)
                .said("a", r -> r.name("Вигаданий Іван"))
                .said("b", r -> r.name("Vyhadanyi Ivan"))
                .said("c", r -> r.name("Вигаданий Іван"))
                .build());
        assertThat(card.names()).extracting(WrittenName::text).containsExactly("Вигаданий Іван", "Vyhadanyi Ivan");
    }

    @Test
    void showsBothYearsWhenSourcesDisagree() {
        var card = card(person(1)
                .said("a", r -> r.name("В").born("1990"))
                .said("b", r -> r.name("В").born("1991"))
                .build());
        assertThat(card.lines())
                .filteredOn(line -> line.detail() == Detail.BIRTH_YEAR)
                .extracting(Line::standing)
                .containsExactly(Standing.CONTESTED, Standing.CONTESTED);
    }

    @Test
    void tellsThatSomethingWasTakenBackButNotWhat() {
        var card = card(person(1)
                .said("a", r -> r.name("Вигаданий Іван").status(Status.KILLED).state(new Report.State.Retracted("x")))
                .said("b", r -> r.name("Вигаданий Іван").status(Status.SAFE_AND_WELL))
                .build());
        var past = card.history().getLast();
        assertThat(past.state()).isEqualTo(PublicCard.State.TAKEN_BACK);
        assertThat(past.value()).isNull();
        assertThat(past.name()).isNull();
    }

    @Test
    void describesAPersonWithoutAName() {
        var card = card(person(1)
                .said(
                        "a",
                        r -> r.marks("tattoo: anchor")
                                .aged(30, 40)
                                .fate(Fate.DEAD)
                                .pictured())
                .build());
        assertThat(card.names()).isEmpty();
        assertThat(card.lines())
                .extracting(Line::value)
                .contains(new Value.OfText("tattoo: anchor"), new Value.OfAges(30, 40), new Value.OfFate(Fate.DEAD));
    }

    private static PublicCard card(Person person) {
        return PublicCard.of(person, Policies.STRICT, LocalDate.of(2026, 11, 22));
    }
}
