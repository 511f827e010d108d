package org.whereabouts.notices.sending;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.notices.Notice;
import org.whereabouts.notices.Why;
import org.whereabouts.notices.way.Carried;
import org.whereabouts.notices.way.Carrier;
import org.whereabouts.notices.way.Parcel;
import org.whereabouts.notices.way.Trouble;
import org.whereabouts.notices.way.Way;
import org.whereabouts.notices.wording.Wording;

/// Chooses the way that the enquirer wants and carries the notice there, or says why nobody can but an officer.
@Component
class Carrying {

    private static final Logger LOG = LoggerFactory.getLogger(Carrying.class);

    private final Map<Way.Kind, Carrier> carriers = new EnumMap<>(Way.Kind.class);
    private final Wording wording;

    Carrying(List<Carrier> carriers, Wording wording) {
        carriers.stream().filter(Carrier::ready).forEach(one -> this.carriers.put(one.kind(), one));
        this.wording = wording;
    }

    /// Carries it.
    Attempt carry(Notice notice, Enquirer enquirer) {
        if (enquirer.way() == Enquirer.Way.MYSELF) {
            return new Attempt.Nobody(Why.COMES_BACK);
        }
        // A machine does not understand what somebody does not want; whatever it is, it is not done by a machine.
        if (present(enquirer.unwanted())) {
            return new Attempt.ByVoice(Why.SAID_WHAT_IS_UNWANTED);
        }
        String contact = enquirer.contact();
        if (contact == null || contact.isBlank()) {
            return new Attempt.ByVoice(Why.NO_ADDRESS);
        }
        return switch (enquirer.way()) {
            case EMAIL -> carry(notice, enquirer, Way.Kind.EMAIL, Way.Email::new);
            case TELEGRAM -> carry(notice, enquirer, Way.Kind.TELEGRAM, Way.Telegram::new);
            case LETTER -> carry(notice, enquirer, Way.Kind.LETTER, Way.Letter::new);
            case PHONE -> byTelephone(notice, enquirer, contact);
            case MYSELF -> new Attempt.Nobody(Why.COMES_BACK);
        };
    }

    private Attempt byTelephone(Notice notice, Enquirer enquirer, String number) {
        if (!carriers.containsKey(Way.Kind.TEXT_MESSAGE) || !Way.TextMessage.admits(number)) {
            return new Attempt.ByVoice(Why.WANTS_A_CALL);
        }
        return carry(
                notice,
                enquirer,
                Way.Kind.TEXT_MESSAGE,
                written -> new Way.TextMessage(Way.TextMessage.digits(written)));
    }

    private Attempt carry(Notice notice, Enquirer enquirer, Way.Kind kind, Function<String, Way> way) {
        Carrier carrier = carriers.get(kind);
        if (carrier == null) {
            return new Attempt.ByVoice(Why.WAY_NOT_SET_UP);
        }
        var text = wording.write(notice.news(), enquirer.locale());
        var to = way.apply(String.valueOf(enquirer.contact()));
        return new Attempt.Tried(kind, carry(carrier, new Parcel(notice.id().value(), to, text)));
    }

    private static Carried carry(Carrier carrier, Parcel parcel) {
        try {
            return carrier.carry(parcel);
        } catch (RuntimeException broken) {
            // Nobody knows how far it came. The message may quote an address.
            LOG.warn("WA-1313 a carrier broke: {}", broken.getClass().getSimpleName());
            return new Carried.Doubtful(Trouble.BROKEN);
        }
    }

    private static boolean present(@Nullable String said) {
        return said != null && !said.isBlank();
    }
}
