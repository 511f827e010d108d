package org.whereabouts.enquiries.planting;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.OpeningAnEnquiry;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.planting.Planted.Plant;
import org.whereabouts.registry.Operation;

/// Plants an enquiry: it is opened and sealed like any other, and its receipt is thrown away.
@Service
public class PlantingAnEnquiry {

    private final OpeningAnEnquiry opening;
    private final Planted planted;
    private final Audit audit;
    private final Clock clock;

    PlantingAnEnquiry(OpeningAnEnquiry opening, Planted planted, Audit audit, Clock clock) {
        this.opening = opening;
        this.planted = planted;
        this.audit = audit;
        this.clock = clock;
    }

    /// Plants it.
    ///
    /// @param officer who does
    /// @return false when nothing can be sealed yet
    @Transactional
    public boolean plant(Operation.Id operation, Sought sought, Enquirer enquirer, String officer) {
        var id = new Enquiry.Id(UUID.randomUUID());
        var order = new OpeningAnEnquiry.Order(id, operation, enquirer.locale(), sought, enquirer, WordCode.fresh());
        if (!(opening.open(order) instanceof OpeningAnEnquiry.Opened)) {
            return false;
        }
        var plant = new Plant(UUID.randomUUID(), id, officer, clock.instant().truncatedTo(ChronoUnit.MICROS));
        planted.add(plant);
        audit.append(new Act(officer, "enquiry.planted", plant.id().toString(), Map.of()));
        return true;
    }
}
