package org.whereabouts.enquiries.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.notices.Bureau.byEmail;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.RenewingAnEnquiry;
import org.whereabouts.notices.Bureau;
import org.whereabouts.notices.News;
import org.whereabouts.notices.Notice;
import org.whereabouts.notices.WithNotices;
import org.whereabouts.sealing.Reading;

@WithNotices
class ErasingWhatRestsTest {

    @Autowired
    Bureau bureau;

    @Autowired
    LettingEnquiriesRest resting;

    @Autowired
    ErasingWhatRests erasing;

    @Autowired
    RenewingAnEnquiry renewing;

    @Autowired
    Enquiries enquiries;

    @BeforeEach
    void open() {
        bureau.open();
    }

    @Test
    void whatNobodyRenewsRestsAndIsErasedAfterTwoYears() {
        Enquiry.Id hanna = bureau.asks(byEmail("hanna@example.org", "en"));
        Enquiry.Id olha = bureau.asks(byEmail("olha@example.org", "en"));
        bureau.clock().pass(Duration.ofDays(366));
        resting.rest();
        resting.rest();
        assertThat(bureau.notices().of(hanna)).extracting(Notice::news).containsExactly(News.Plain.RESTS);
        bureau.clock().pass(Duration.ofDays(700));
        renewing.renew(olha);
        erasing.erase();
        assertThat(enquiries.find(hanna)).get().isInstanceOf(Enquiry.Dormant.class);
        bureau.clock().pass(Duration.ofDays(31));
        erasing.erase();
        assertThat(enquiries.find(hanna)).get().isInstanceOf(Enquiry.Erased.class);
        assertThat(enquiries.contents(hanna)).isEmpty();
        var reading = new Reading("test", hanna.subject(), "test.read");
        assertThat(bureau.key().unlock().unsealing().read(reading)).isEmpty();
        assertThat(enquiries.find(olha)).get().isInstanceOf(Enquiry.Open.class);
        assertThat(enquiries.contents(olha)).isPresent();
    }
}
