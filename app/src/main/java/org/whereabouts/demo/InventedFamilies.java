package org.whereabouts.demo;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.OpeningAnEnquiry;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Candidates;

/// Families who do not exist, and who ask: some for people of whom the register knows, some for others.
@Component
class InventedFamilies {

    private static final int KNOWN = 24;
    private static final int UNKNOWN = 8;
    private static final List<String> CALLED = List.of("Соломія Вигадана", "Тимур Выдуманный", "Nina Invented");

    private final OpeningAnEnquiry opening;
    private final People people;
    private final Candidates candidates;

    InventedFamilies(OpeningAnEnquiry opening, People people, Candidates candidates) {
        this.opening = opening;
        this.people = people;
        this.candidates = candidates;
    }

    /// Has them ask, once everybody of the register can be found.
    ///
    /// @param entries those of whom the register knows
    void ask(List<Person.Id> entries, RandomGenerator random) {
        candidates.catchUp(done -> {});
        for (int i = 0; i < KNOWN; i++) {
            people.find(entries.get(random.nextInt(entries.size())))
                    .map(person -> person.reports().getFirst().statement().particulars())
                    .filter(who -> !who.isUnidentified())
                    .ifPresent(who -> open(asAFamilySays(who, random), random));
        }
        var names = new InventedNames();
        for (int i = 0; i < UNKNOWN; i++) {
            Invented nobody = Invented.anybody(names, random);
            open(
                    Particulars.of(
                            List.of(WrittenName.of(nobody.ownSpelling())),
                            PartialDate.of(nobody.born()),
                            nobody.woman() ? Sex.FEMALE : Sex.MALE),
                    random);
        }
    }

    /// The name as the list has it, and sometimes the year of birth alone.
    private static Particulars asAFamilySays(Particulars who, RandomGenerator random) {
        PartialDate born = who.born();
        return Particulars.of(
                who.names(),
                born == null || random.nextBoolean()
                        ? born
                        : PartialDate.parse(born.toString().substring(0, 4)).orElse(born),
                who.sex());
    }

    private void open(Particulars who, RandomGenerator random) {
        var sought = new Sought(
                who,
                new Sought.Looks(null, null, null, 0),
                new Sought.LastContact(null, null, null),
                "invented for the demo");
        Enquirer.Kinship[] kinships = Enquirer.Kinship.values();
        var enquirer = new Enquirer(
                CALLED.get(random.nextInt(CALLED.size())),
                kinships[random.nextInt(kinships.length)],
                Enquirer.Way.PHONE,
                "+00 000 000 00 " + (10 + random.nextInt(90)),
                null,
                "uk",
                null);
        opening.open(new OpeningAnEnquiry.Order(
                Enquiry.Id.fresh(), Operation.FIRST, Locale.forLanguageTag("uk"), sought, enquirer, WordCode.fresh()));
    }
}
