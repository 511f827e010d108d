package org.whereabouts.publication.guard;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;

/// How the guard is now, and the switch by which an administrator asks everybody for a moment.
@Component
public class WatchingTheGuard {

    private final Guard guard;
    private final GuardMemory memory;
    private final Audit audit;

    WatchingTheGuard(Guard guard, GuardMemory memory, Audit audit) {
        this.guard = guard;
        this.memory = memory;
        this.audit = audit;
    }

    /// How it is in this program; others on the same database count for themselves, and know the switch.
    public State now() {
        Guard.State state = guard.state();
        return new State(
                state.since(),
                state.set() == GuardMemory.Setting.ALWAYS,
                state.configured(),
                state.asked(),
                state.missed());
    }

    /// Asks everybody for a moment, or only in a rush again. Other programs know it some seconds later.
    ///
    /// @param actor who wants it so
    @Transactional
    public void ask(boolean everybody, String actor) {
        var setting = everybody ? GuardMemory.Setting.ALWAYS : GuardMemory.Setting.BY_ITSELF;
        if (memory.set(setting)) {
            audit.append(new Act(actor, "guard.set", setting.name(), Map.of()));
            guard.lookAgain();
        }
    }

    /// How it is.
    ///
    /// @param since      when the rush began; null when there is none
    /// @param everybody  whether an administrator wants everybody to be asked
    /// @param configured whether the configuration does
    /// @param asked      questions to the pages in the last full minute
    /// @param missed     of them those that found nobody
    public record State(@Nullable Instant since, boolean everybody, boolean configured, int asked, int missed) {

        /// Whether each page takes a moment now.
        public boolean isAsking() {
            return since != null || everybody || configured;
        }
    }
}
