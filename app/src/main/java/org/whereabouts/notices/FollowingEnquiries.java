package org.whereabouts.notices;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.EnquiryEvent;
import org.whereabouts.enquiries.found.Consents;
import org.whereabouts.notices.OwingANotice.Debt;
import org.whereabouts.notices.calling.CallTasks;

/// Hears what happens to enquiries, in its transaction: who withdraws is owed nothing, and nobody calls
/// them.
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
        switch (enquiries.find(ended.enquiry()).orElse(null)) {
            case Enquiry.Withdrawn withdrawn -> takeBack(ended.enquiry(), withdrawn.on());
            case Enquiry.Erased erased -> takeBack(ended.enquiry(), erased.on());
            case Enquiry.Closed closed -> {
                // Whoever closes it has told by a voice what was to be told: nothing else is sent after that.
                takeBack(ended.enquiry(), closed.on());
                if (!closed.reason().wasTold()) {
                    owe(ended.enquiry(), News.Plain.READ_AGAIN, closed.on());
                }
            }
            case Enquiry.Dormant rests ->
                // What is owed stays owed: somebody who forgot to renew is told all the same.
                owe(ended.enquiry(), rests.forWantOfData() ? News.Plain.READ_AGAIN : News.Plain.RESTS, rests.since());
            case null, default -> {}
        }
    }

    private void owe(Enquiry.Id enquiry, News.Plain news, Instant since) {
        owing.owe(new Debt(enquiry, news, null, news.name() + ":" + since));
    }

    private void takeBack(Enquiry.Id enquiry, Instant at) {
        calls.withdraw(notices.withdraw(enquiry, at), at);
    }

    /// A person found does not want families to be told: what waits to be told is taken back.
    @EventListener
    void silenced(Consents.Silenced silenced) {
        Instant now = switches.clock().instant();
        silenced.candidates()
                .forEach(candidate -> calls.withdraw(notices.withdraw(new Notice.About(candidate), now), now));
    }

    /// What whoever runs the installation may want or not.
    ///
    /// @param confirm whether what comes in is confirmed
    /// @param clock   by which it is
    record Switches(boolean confirm, Clock clock) {}
}
