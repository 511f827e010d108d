package org.whereabouts.hotline.texts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.whereabouts.notices.way.Carried;
import org.whereabouts.notices.way.Carrier;
import org.whereabouts.notices.way.Parcel;
import org.whereabouts.notices.way.Way;
import org.whereabouts.notices.wording.Wording;

/// Answers a text message by the gateway that brought it. The number is kept nowhere: when the answer cannot leave, the
/// gateway is told so and brings the message again, and what was decided about it is sent then.
@Service
class AnsweringTexts {

    private static final Logger LOG = LoggerFactory.getLogger(AnsweringTexts.class);

    private final DecidingAnAnswer deciding;
    private final Texts texts;
    private final Wording wording;
    private final List<Carrier> carriers;

    AnsweringTexts(DecidingAnAnswer deciding, Texts texts, Wording wording, List<Carrier> carriers) {
        this.deciding = deciding;
        this.texts = texts;
        this.wording = wording;
        this.carriers = List.copyOf(carriers);
    }

    /// Answers it.
    ///
    /// @return whether it is done; false when the gateway has to bring it again
    boolean answer(Message message) {
        try {
            return answer(message, deciding.decide(message));
        } catch (RuntimeException broken) {
            // The message may quote what somebody wrote.
            LOG.warn(
                    "WA-1664 a text could not be answered: {}",
                    broken.getClass().getSimpleName());
            return false;
        }
    }

    private boolean answer(Message message, Texts.Kept decided) {
        var answer = decided.answer();
        if (decided.answered() || answer == null) {
            return true;
        }
        String key = DecidingAnAnswer.key(message);
        var id = UUID.nameUUIDFromBytes(("answer " + key).getBytes(StandardCharsets.US_ASCII));
        var parcel = new Parcel(id, new Way.TextMessage(message.from()), wording.answer(answer, decided.language()));
        boolean done = carriers.stream()
                .filter(one -> one.kind() == Way.Kind.TEXT_MESSAGE && one.ready())
                .findFirst()
                .map(carrier -> isDone(carrier, parcel))
                .orElse(true);
        if (done) {
            texts.answered(key);
        }
        return done;
    }

    private static boolean isDone(Carrier carrier, Parcel parcel) {
        return switch (carrier.carry(parcel)) {
            case Carried.Handed ignored -> true;
            case Carried.Never ignored -> true;
            case Carried.Printed ignored -> true;
            case Carried.Later ignored -> false;
            case Carried.Doubtful ignored -> false;
        };
    }
}
