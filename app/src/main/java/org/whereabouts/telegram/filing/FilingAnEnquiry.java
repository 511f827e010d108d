package org.whereabouts.telegram.filing;

import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.OpeningAnEnquiry.NoKeyYet;
import org.whereabouts.enquiries.OpeningAnEnquiry.Opened;
import org.whereabouts.enquiries.OpeningAnEnquiry.Order;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.draft.SendingADraft;
import org.whereabouts.enquiries.filling.SoughtAsked;
import org.whereabouts.enquiries.photograph.Photographs;
import org.whereabouts.telegram.api.Keys;
import org.whereabouts.telegram.talking.State;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.talking.Turn;
import org.whereabouts.telegram.wording.Say;

/// Makes an enquiry of a draft, as the pages do, and hands out its receipt.
@Component
class FilingAnEnquiry {

    private final SendingADraft sending;
    private final Photographs photographs;
    private final DraftAnswers answers;
    private final Say say;

    FilingAnEnquiry(SendingADraft sending, Photographs photographs, DraftAnswers answers, Say say) {
        this.sending = sending;
        this.photographs = photographs;
        this.answers = answers;
        this.say = say;
    }

    Turn file(Talk talk, Draft draft) {
        var asked = SoughtAsked.of(draft, answers.today());
        var order = new Order(
                new Enquiry.Id(draft.subject()),
                draft.operation(),
                talk.language(),
                asked.sought(photographs.of(draft.subject()).size()),
                asked.enquirer(talk.language()),
                draft.code().derive("receipt"));
        return switch (sending.send(draft, order)) {
            case Opened(Receipt receipt, var on) ->
                Turn.to(talk.asking(null).in(new State.Resting()))
                        .saying(receipt(talk, receipt))
                        .linking(new Keys.Press(say.it(talk, "bot.written"), Turn.WRITTEN_DOWN))
                        .lasting();
            case NoKeyYet no -> Turn.to(talk).saying(say.it(talk, "bot.no-key"));
        };
    }

    private String receipt(Talk talk, Receipt receipt) {
        return say.it(
                talk, "bot.filed", receipt.number().toString(), receipt.code().in(talk.language()));
    }
}
