package org.whereabouts.sources.desk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;

/// Names of those who did something, and when they did it, as these pages write it.
@Component("colleaguesOfSources")
class Colleagues {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private final Officers officers;

    Colleagues(Officers officers) {
        this.officers = officers;
    }

    /// By how the audit names them.
    Map<String, String> names() {
        return officers.all().stream()
                .collect(Collectors.toMap(one -> one.id().toString(), Officer::name, (one, other) -> one));
    }

    static String when(Instant moment) {
        return WHEN.format(moment);
    }
}
