package org.whereabouts.hotline;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.OpeningAnEnquiry;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.telephone.TelephoneCode;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Operation;

/// Invented families who have asked, and have a receipt.
public record Families(OpeningAnEnquiry opening, Enquiries enquiries) {

    /// Whom they look for.
    public static final String SOUGHT = "Небувалий Устим";

    /// Somebody asks.
    public Family ask() {
        var id = new Enquiry.Id(UUID.randomUUID());
        var who = Particulars.of(
                List.of(WrittenName.of(SOUGHT)), PartialDate.parse("1988-05-17").orElseThrow(), Sex.MALE);
        var sought =
                new Sought(who, new Sought.Looks(null, null, null, 0), new Sought.LastContact(null, null, null), null);
        var enquirer = new Enquirer(
                "Ганна Вигадана", Enquirer.Kinship.PARENT, Enquirer.Way.PHONE, "+380441111111", null, "uk", null);
        var order = new OpeningAnEnquiry.Order(
                id, Operation.FIRST, Locale.forLanguageTag("uk"), sought, enquirer, WordCode.fresh());
        if (opening.open(order) instanceof OpeningAnEnquiry.Opened(Receipt receipt, var on)) {
            return new Family(id, receipt);
        }
        throw new AssertionError("there is no key");
    }

    /// One of them.
    public record Family(Enquiry.Id id, Receipt receipt) {

        /// The number as it is typed.
        public String number() {
            return receipt.number().digits();
        }

        /// The digits for the telephone.
        public String digits() {
            return TelephoneCode.of(receipt).digits();
        }
    }
}
