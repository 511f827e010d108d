package org.whereabouts.telegram.filing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    /// What is said of a file that was taken.
    static final String ADDED = "bot.file.added";

    private final AddingAPhotograph adding;

    Attaching(AddingAPhotograph adding) {
        this.adding = adding;
    }

    /// Adds them.
    ///
    /// @return the keys of what is said about it
    Set<String> attach(Draft draft, List<Fetched> files) {
        var said = new LinkedHashSet<String>();
        var subject = new Subject(draft.journey(), draft.subject());
        for (Fetched file : files) {
            said.add(
                    switch (file) {
                        case NotThere(Why why) ->
                            switch (why) {
                                case TOO_LARGE -> "bot.file.too-large";
                                case TOO_MUCH -> "bot.file.much";
                                case GONE, NOT_WANTED -> "bot.file.gone";
                            };
                        case There there ->
                            switch (adding.add(subject, there.content())) {
                                case ADDED -> ADDED;
                                case ENOUGH -> "bot.file.enough";
                                case TOO_LARGE -> "bot.file.too-large";
                                case NOT_A_PICTURE -> "bot.file.unknown";
                            };
                    });
        }
        return said;
    }
}
