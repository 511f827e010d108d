package org.whereabouts.casework;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.OpeningAnEnquiry;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.notices.Delivery;
import org.whereabouts.notices.News;
import org.whereabouts.notices.Notice;
import org.whereabouts.notices.Notices;
import org.whereabouts.notices.Why;
import org.whereabouts.notices.calling.CallTask;
import org.whereabouts.notices.calling.CallTasks;
import org.whereabouts.notices.calling.OpeningACall;
import org.whereabouts.registry.Operation;

/// Invented families who have asked, and are owed something.
record Families(
        OpeningAnEnquiry opening,
        Enquiries enquiries,
        Notices notices,
        OpeningACall calls,
        CallTasks tasks,
        TransactionTemplate transaction) {

    static final String PHONE = "+380 44 111 11 11";
    static final String SOUGHT = "Небувалий Устим";

    /// Somebody asks for somebody who is in no list.
    Enquiry.Id ask() {
        var who = Particulars.of(
                List.of(WrittenName.of(SOUGHT)), PartialDate.parse("1988-05-17").orElseThrow(), Sex.MALE);
        return ask(who);
    }

    /// Somebody asks for somebody.
    Enquiry.Id ask(Particulars who) {
        var id = new Enquiry.Id(UUID.randomUUID());
        var sought =
                new Sought(who, new Sought.Looks(null, null, null, 0), new Sought.LastContact(null, null, null), null);
        var enquirer = new Enquirer(
                "Ганна Вигадана",
                Enquirer.Kinship.CHILD,
                Enquirer.Way.PHONE,
                PHONE,
                "після шостої",
                "uk",
                "не дзвонити сестрі");
        opening.open(new OpeningAnEnquiry.Order(
                id, Operation.FIRST, Locale.forLanguageTag("uk"), sought, enquirer, WordCode.fresh()));
        return id;
    }

    /// They have to be called.
    CallTask owe(Enquiry.Id family, News news) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var notice = new Notice(
                Notice.Id.fresh(),
                family,
                Operation.FIRST,
                news.inWriting(),
                null,
                now,
                new Delivery.WithAnOfficer(now, Why.HAS_TO_BE_SAID));
        transaction.executeWithoutResult(begun -> {
            notices.add(notice, notice.id().toString());
            calls.open(notice, news, Why.HAS_TO_BE_SAID);
        });
        return tasks.of(notice.id()).orElseThrow();
    }

    /// As they are now.
    Enquiry now(Enquiry.Id family) {
        return enquiries.find(family).orElseThrow();
    }
}
