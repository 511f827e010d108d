package org.whereabouts.notices;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.closing.Conversations;
import org.whereabouts.notices.News.Plain;
import org.whereabouts.notices.calling.CallTask;
import org.whereabouts.notices.calling.CallTask.State;
import org.whereabouts.notices.calling.CallTasks;

/// What the calls of an enquiry say about whether somebody was told.
@Component
class ToldByVoice implements Conversations {

    private static final List<Plain> SPOKEN = List.of(Plain.THERE_IS_NEWS, Plain.WE_WERE_WRONG);

    private final Notices notices;
    private final CallTasks calls;

    ToldByVoice(Notices notices, CallTasks calls) {
        this.notices = notices;
        this.calls = calls;
    }

    @Override
    public boolean wereTold(Enquiry.Id enquiry) {
        return notices.of(enquiry).stream()
                .filter(notice ->
                        SPOKEN.contains(notice.news()) && state(notice).equals(Optional.of(State.TOLD)))
                .max(Comparator.comparing(Notice::owed))
                .filter(last -> last.news() == Plain.THERE_IS_NEWS)
                .isPresent();
    }

    @Override
    public boolean waitToBeTold(Enquiry.Id enquiry) {
        return notices.of(enquiry).stream()
                .anyMatch(notice ->
                        SPOKEN.contains(notice.news()) && state(notice).equals(Optional.of(State.OPEN)));
    }

    private Optional<State> state(Notice notice) {
        return calls.of(notice.id()).map(CallTask::state);
    }
}
