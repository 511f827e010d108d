package org.whereabouts.casework.alarms;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Role;
import org.whereabouts.access.SignedIn;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.enquiries.planting.Planted;
import org.whereabouts.enquiries.planting.PlantingAnEnquiry;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;

/// The planted enquiries as administrators see them who read no enquiries themselves: whoever reads must
/// not know which they are, whatever else they are.
@Component
class PlantingPlace {

    private static final Set<Role> READERS = Set.of(Role.OPERATOR, Role.VERIFIER);

    private final PlantingAnEnquiry planting;
    private final Planted planted;
    private final Enquiries enquiries;
    private final Operations operations;

    PlantingPlace(PlantingAnEnquiry planting, Planted planted, Enquiries enquiries, Operations operations) {
        this.planting = planting;
        this.planted = planted;
        this.enquiries = enquiries;
        this.operations = operations;
    }

    /// Whether this officer may know them.
    boolean isOpenTo(SignedIn officer) {
        return officer.officer().isOneOf(Set.of(Role.ADMINISTRATOR))
                && !officer.officer().isOneOf(READERS);
    }

    /// The planted ones; none for whoever may not know them.
    List<Line> list(SignedIn officer) {
        return isOpenTo(officer) ? planted.all().stream().map(this::line).toList() : List.of();
    }

    private Line line(Planted.Plant plant) {
        String number = enquiries
                .find(plant.enquiry())
                .map(Enquiry::facts)
                .map(facts -> facts.number().toString())
                .orElse("");
        return new Line(plant.enquiry().value().toString(), number, plant);
    }

    List<Operation> operations() {
        return operations.all();
    }

    /// Plants one.
    ///
    /// @return the sentence that says what came of it
    String plant(Wanted wanted, SignedIn officer) {
        var operation = Operation.Id.parse(wanted.operation()).flatMap(operations::find);
        var born = PartialDate.parse(wanted.born().strip());
        if (!isOpenTo(officer)) {
            return "planted.readers";
        }
        if (operation.isEmpty()
                || wanted.name().isBlank()
                || (born.isEmpty() && !wanted.born().isBlank())) {
            return "planted.missing";
        }
        var who = Particulars.of(List.of(WrittenName.of(wanted.name().strip())), born.orElse(null), Sex.UNKNOWN);
        var sought = new Sought(
                who,
                new Sought.Looks(null, null, null, 0),
                new Sought.LastContact(null, text(wanted.where()), null),
                null);
        return planting.plant(operation.get().id(), sought, enquirer(wanted, operation.get()), officer.actor())
                ? "planted.done"
                : "planted.no.key";
    }

    private static Enquirer enquirer(Wanted wanted, Operation operation) {
        boolean phone = !wanted.contact().isBlank();
        return new Enquirer(
                text(wanted.called()),
                wanted.kinship(),
                phone ? Enquirer.Way.PHONE : Enquirer.Way.MYSELF,
                text(wanted.contact()),
                null,
                operation.languages().getFirst().toLanguageTag(),
                null);
    }

    private static @Nullable String text(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    /// One that was planted, with its number.
    record Line(String enquiry, String number, Planted.Plant plant) {}

    /// What an administrator makes up.
    ///
    /// @param operation in which
    /// @param name      of the person who is not looked for
    /// @param where     they were last
    /// @param called    who does not ask
    /// @param contact   a number at which nobody is
    record Wanted(
            String operation,
            String name,
            String born,
            String where,
            String called,
            Enquirer.Kinship kinship,
            String contact) {
        @Override
        public String toString() {
            return "an enquiry to be planted";
        }
    }
}
