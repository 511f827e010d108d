package org.whereabouts.notices;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.sealing.Sealed;

/// Notes that somebody has put a letter into the post. Its page is forgotten then.
@Service
public class PostingALetter {

    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    PostingALetter(Notices notices, Audit audit, Clock clock) {
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /// The name of the field under which the page of a letter is sealed, a PDF, in the enquiry's things.
    public static String field(Notice.Id id) {
        return "notice/" + id + "/letter";
    }

    /// The page that is to be printed, sealed; empty when there is none.
    public Optional<Sealed> page(Notice.Id id) {
        return notices.letter(id);
    }

    /// Notes it.
    ///
    /// @param officer who posted it
    /// @return false when that notice was not to be posted
    @Transactional
    public boolean post(Notice.Id id, String officer) {
        boolean posted = notices.posted(id, clock.instant());
        if (posted) {
            audit.append(new Act(officer, "letter.posted", id.toString(), Map.of()));
        }
        return posted;
    }
}
