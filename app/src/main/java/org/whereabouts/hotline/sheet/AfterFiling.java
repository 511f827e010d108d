package org.whereabouts.hotline.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.whereabouts.access.SignedIn;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.hotline.calls.Calls;
import org.whereabouts.hotline.left.CallBack.Result;
import org.whereabouts.hotline.left.SettlingACallBack;
import org.whereabouts.hotline.line.Call;
import org.whereabouts.hotline.switchboard.AgreeingAWord;
import org.whereabouts.sealing.ErasingASubject;

/// What follows when a sheet has become an enquiry: what stood on it is erased, its call-back is settled, and the word
/// that
/// was agreed is kept.
@Component
class AfterFiling {

    private final Enquiries enquiries;
    private final Erasing erasing;
    private final Traces traces;
    private final Audit audit;

    AfterFiling(Enquiries enquiries, Erasing erasing, Traces traces, Audit audit) {
        this.enquiries = enquiries;
        this.erasing = erasing;
        this.traces = traces;
        this.audit = audit;
    }

    void filed(Sheet sheet, Enquiry.Id enquiry, String word, SignedIn officer) {
        erasing.file(sheet, enquiry, officer.actor());
        traces.leave(sheet, enquiry, word, officer);
        audit.append(new Act(officer.actor(), "sheet.filed", enquiry.toString(), Map.of()));
    }

    Optional<Enquiry> find(Enquiry.Id id) {
        return enquiries.find(id);
    }

    /// Whether these are the words of its receipt.
    boolean fits(Enquiry enquiry, WordCode code) {
        var number = enquiry.facts().number();
        return enquiries
                .code(number)
                .filter(kept -> code.fits(number, kept.hash()))
                .isPresent();
    }

    /// What stood on the sheet is in the enquiry now, and nowhere else.
    @Component
    static class Erasing {

        private final Sheets sheets;
        private final OpenEnvelopes envelopes;
        private final ErasingASubject erasing;

        Erasing(Sheets sheets, OpenEnvelopes envelopes, ErasingASubject erasing) {
            this.sheets = sheets;
            this.envelopes = envelopes;
            this.erasing = erasing;
        }

        void file(Sheet sheet, Enquiry.Id enquiry, String actor) {
            envelopes.close(sheet.id());
            sheets.file(sheet.id(), enquiry);
            erasing.erase(sheet.subject(), actor, "sheet.filed");
        }
    }

    /// Where the call and the call-back lead from now on.
    @Component
    static class Traces {

        private final Calls calls;
        private final SettlingACallBack settling;
        private final AgreeingAWord agreeing;

        Traces(Calls calls, SettlingACallBack settling, AgreeingAWord agreeing) {
            this.calls = calls;
            this.settling = settling;
            this.agreeing = agreeing;
        }

        void leave(Sheet sheet, Enquiry.Id enquiry, String word, SignedIn officer) {
            UUID call = sheet.call();
            if (call != null) {
                calls.about(new Call.Id(call), enquiry);
            }
            UUID callBack = sheet.callBack();
            if (callBack != null) {
                settling.settle(callBack, Result.FILED, officer);
            }
            if (!word.isBlank()) {
                agreeing.agree(enquiry, word, officer.actor());
            }
        }
    }
}
