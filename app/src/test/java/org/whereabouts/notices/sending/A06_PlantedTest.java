package org.whereabouts.notices.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.notices.Bureau.byEmail;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.matches.OpenEnquiries;
import org.whereabouts.enquiries.matches.OpenEnquiries.Place;
import org.whereabouts.enquiries.planting.Planted;
import org.whereabouts.notices.Bureau;
import org.whereabouts.notices.Delivery;
import org.whereabouts.notices.News;
import org.whereabouts.notices.WithNotices;
import org.whereabouts.notices.way.Way;

/// Of an enquiry that nobody asked nobody is told, and it is compared with nothing.
@WithNotices
@Import(Post.class)
class A06_PlantedTest {

    @Autowired
    Bureau bureau;

    @Autowired
    Post post;

    @Autowired
    Planted planted;

    @Autowired
    OpenEnquiries open;

    private final FakeCarrier mail = new FakeCarrier(Way.Kind.EMAIL);

    @BeforeEach
    void open() {
        bureau.open();
    }

    @Test
    void nobodyIsToldOfIt() {
        Enquiry.Id nobody = plant();
        bureau.owes(nobody, News.Plain.RENEW_IN_30_DAYS);
        post.send(mail);
        assertThat(mail.parcels()).isEmpty();
        assertThat(bureau.delivery(nobody)).isInstanceOf(Delivery.Withdrawn.class);
    }

    @Test
    void itIsComparedWithNothing() {
        Enquiry.Id nobody = plant();
        Enquiry.Id somebody = bureau.asks(byEmail("hanna@example.org", "en"));
        assertThat(open.after(Place.START, Integer.MAX_VALUE))
                .filteredOn(OpenEnquiries.Open.class::isInstance)
                .extracting(OpenEnquiries.Line::enquiry)
                .contains(somebody)
                .doesNotContain(nobody);
    }

    private Enquiry.Id plant() {
        Enquiry.Id id = bureau.asks(byEmail("nobody@example.org", "en"));
        planted.add(new Planted.Plant(
                UUID.randomUUID(), id, "officer:1", bureau.clock().instant()));
        return id;
    }
}
