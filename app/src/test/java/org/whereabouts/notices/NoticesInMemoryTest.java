package org.whereabouts.notices;

import org.whereabouts.notices.calling.CallTasksInMemory;

class NoticesInMemoryTest extends NoticesContract {

    @Override
    protected Outbox outbox() {
        var tasks = new CallTasksInMemory();
        return new Outbox(new NoticesInMemory(tasks), tasks);
    }
}
