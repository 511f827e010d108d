package org.whereabouts.casework.queues;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.whereabouts.access.Role;
import org.whereabouts.casework.Queue;
import org.whereabouts.waiting.Line;

/// The queues of what rooms keep in line: where each is worked through, and by whom.
@Configuration(proxyBeanMethods = false)
class QueuesOfTheDesk {

    private static final Set<Role> VERIFIERS = Set.of(Role.VERIFIER);
    private static final Set<Role> AT_THE_TELEPHONE = Set.of(Role.OPERATOR, Role.VERIFIER);

    @Bean
    Queue candidatesThatWait(List<Line> lines) {
        return new QueueInLine("/desk/candidates", 10, Duration.ofMinutes(20), VERIFIERS, line(lines, "candidates"));
    }

    /// Bad news takes its time; nobody else calls the family meanwhile.
    @Bean
    Queue callsThatWait(List<Line> lines) {
        return new QueueInLine("/desk/calls", 15, Duration.ofHours(1), AT_THE_TELEPHONE, line(lines, "calls"));
    }

    @Bean
    Queue pairsThatWait(List<Line> lines) {
        return new QueueInLine("/desk/pairs", 20, Duration.ofMinutes(10), VERIFIERS, line(lines, "pairs"));
    }

    @Bean
    Queue tellingsThatWait(List<Line> lines) {
        return new QueueInLine("/desk/tellings", 30, Duration.ofMinutes(20), AT_THE_TELEPHONE, line(lines, "tellings"));
    }

    @Bean
    Queue contestedThatWait(List<Line> lines) {
        return new QueueInLine("/desk/contested", 25, Duration.ofMinutes(20), VERIFIERS, line(lines, "contested"));
    }

    @Bean
    Queue correctionsThatWait(List<Line> lines) {
        return new QueueInLine(
                "/desk/corrections",
                33,
                Duration.ofMinutes(20),
                Set.of(Role.VERIFIER, Role.EDITOR),
                line(lines, "corrections"));
    }

    @Bean
    Queue papersThatWait(List<Line> lines) {
        return new QueueInLine("/desk/enter", 35, Duration.ofMinutes(30), AT_THE_TELEPHONE, line(lines, "papers"));
    }

    /// Worked through at the desk of the hotline, which keeps whose hands each is in.
    @Bean
    Queue callBacksThatWait(List<Line> lines) {
        return new QueueKeptElsewhere("/desk/hotline/call-backs", 12, Set.of(Role.OPERATOR), line(lines, "callbacks"));
    }

    @Bean
    Queue proposalsThatWait(List<Line> lines) {
        return new QueueInLine(
                "/desk/proposals",
                50,
                Duration.ofMinutes(20),
                Set.of(Role.VERIFIER, Role.EDITOR, Role.ADMINISTRATOR),
                line(lines, "proposals"));
    }

    private static Line line(List<Line> lines, String name) {
        return lines.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("WA-1516 nobody keeps a line that the desk shows"));
    }
}
