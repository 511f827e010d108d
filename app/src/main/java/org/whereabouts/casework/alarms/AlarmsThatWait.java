package org.whereabouts.casework.alarms;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Role;
import org.whereabouts.casework.Queue;
import org.whereabouts.casework.alarms.Alarms.Alarm;

/// The mark on the administrators' overview: officers were shut out, and no administrator has seen it.
@Component
class AlarmsThatWait implements Queue {

    private final Alarms alarms;

    AlarmsThatWait(Alarms alarms) {
        this.alarms = alarms;
    }

    @Override
    public String name() {
        return "alarms";
    }

    @Override
    public String path() {
        return "/desk/alarms";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Waiting waiting() {
        List<Alarm> unseen = alarms.unseen();
        return unseen.isEmpty()
                ? Waiting.NOTHING
                : new Waiting(unseen.size(), unseen.getFirst().at());
    }
}
