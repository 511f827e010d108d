package org.whereabouts.casework.entering;

import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.casework.entering.Paper.State;
import org.whereabouts.casework.queues.TakingInHand;

/// Sets a paper aside that is not to be entered, such as one that was brought twice; and takes it up again.
@Service
class SettingAPaperAside {

    private final Papers papers;
    private final EnteringAPaper entering;
    private final TakingInHand hands;

    SettingAPaperAside(Papers papers, EnteringAPaper entering, TakingInHand hands) {
        this.papers = papers;
        this.entering = entering;
        this.hands = hands;
    }

    /// Sets it aside, or, when it was, takes it up again.
    ///
    /// @param reason in a few words that name nobody
    /// @return the sentence that says what came of it
    @Transactional
    public String turn(UUID id, String reason, Officer officer) {
        Paper paper = papers.hold(id).orElse(null);
        if (paper == null || paper.state() instanceof State.Entered) {
            return "paper.not.now";
        }
        if (paper.state() instanceof State.SetAside) {
            papers.takeUp(id);
            entering.note(paper, officer.id(), "paper.taken.up");
            return "paper.taken.up";
        }
        if (reason.isBlank()) {
            return "hands.no.reason";
        }
        papers.setAside(id, officer.id(), hands.now().truncatedTo(ChronoUnit.MICROS), reason.strip());
        entering.note(paper, officer.id(), "paper.set.aside");
        entering.letGo(id);
        return "paper.set.aside";
    }
}
