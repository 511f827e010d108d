package org.whereabouts.notices;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.EnquiryEvent;
import org.whereabouts.notices.OwingANotice.Debt;
import org.whereabouts.notices.calling.CallTasks;

/// Hears what happens to enquiries, in its transaction: who withdraws is owed nothing, and nobody calls them.
@Component
class FollowingEnquiries {

    private final Notices notices;
    private final CallTasks calls;
    private final OwingANotice owing;
    private final Enquiries enquiries;
    private final Switches switches;

    FollowingEnquiries(Notices notices, CallTasks calls, OwingANotice owing, Enquiries enquiries, Switches switches) {
        this.notices = notices;
        this.calls = calls;
        this.owing = owing;
        this.enquiries = enquiries;
        this.switches = switches;
    }

    @EventListener
    void opened(EnquiryEvent.EnquiryOpened opened) {
        if (switches.confirm()) {
            owing.owe(new Debt(opened.enquiry(), News.Plain.RECEIVED, null, "received"));
        }
    }

    @EventListener
    void ended(EnquiryEvent.EnquiryEnded ended) {
        // What rests or was closed may still be owed something.
        if (enquiries.find(ended.enquiry()).orElse(null) instanceof Enquiry.Withdrawn withdrawn) {
            calls.withdraw(notices.withdraw(ended.enquiry(), withdrawn.on()), withdrawn.on());
        }
    }

    /// What whoever runs the installation may want or not.
    ///
    /// @param confirm whether what comes in is confirmed
    record Switches(boolean confirm) {}
}
