package org.whereabouts.telegram.filing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.photograph.AddingAPhotograph;
import org.whereabouts.sealing.Subject;
import org.whereabouts.telegram.files.Fetched;
import org.whereabouts.telegram.files.Fetched.NotThere;
import org.whereabouts.telegram.files.Fetched.There;
import org.whereabouts.telegram.files.Fetched.Why;

/// Adds files to what is about to be sent, sealed.
@Component
class Attaching {

    private final AddingAPhotograph adding;

    Attaching(AddingAPhotograph adding) {
        this.adding = adding;
    }

    /// Adds as many as there is room for.
    Attached attach(Draft draft, List<Fetched> files) {
        var said = new LinkedHashSet<String>();
        var left = new ArrayList<Fetched>();
        var subject = new Subject(draft.journey(), draft.subject());
        for (Fetched file : files) {
            Optional<String> key = attach(subject, file);
            key.ifPresentOrElse(said::add, () -> left.add(file));
        }
        return new Attached(said, left);
    }

    /// What is said of a file; empty when there is no room for it.
    private Optional<String> attach(Subject subject, Fetched file) {
        return switch (file) {
            case NotThere(Why why) -> Optional.of(notThere(why));
            case There there ->
                switch (adding.add(subject, there.content())) {
                    case ADDED -> Optional.of(Attached.ADDED);
                    case ENOUGH -> Optional.empty();
                    case TOO_LARGE -> Optional.of("bot.file.too-large");
                    case NOT_A_PICTURE -> Optional.of("bot.file.unknown");
                };
        };
    }

    private static String notThere(Why why) {
        return switch (why) {
            case TOO_LARGE -> "bot.file.too-large";
            case TOO_MUCH -> "bot.file.much";
            case GONE, NOT_WANTED -> "bot.file.gone";
        };
    }
}
