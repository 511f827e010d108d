package org.whereabouts.telegram.talking;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.registry.Operation;
import org.whereabouts.telegram.api.ChatId;

/// What the bot and one person have come to. What they answer stands in drafts, of which the talk has the codes.
///
/// @param language  in which they are spoken to
/// @param chosen    whether they chose it themselves
/// @param warned    whether they know who can read what they write here
/// @param operation the register they mean, or null
/// @param enquiry   the code of the draft of an enquiry, or null
/// @param telling   the code of the draft of a telling, or null
public record Talk(
        ChatId chat,
        Locale language,
        boolean chosen,
        boolean warned,
        Operation.@Nullable Id operation,
        @Nullable WordCode enquiry,
        @Nullable WordCode telling,
        State state) {

    /// A new one.
    static Talk begin(ChatId chat, Locale language) {
        return new Talk(chat, language, false, false, null, null, null, new State.Resting());
    }

    /// The same in another state.
    public Talk in(State other) {
        return new Talk(chat, language, chosen, warned, operation, enquiry, telling, other);
    }

    /// The same in another language.
    public Talk speaking(Locale other, boolean wanted) {
        return new Talk(chat, other, wanted, warned, operation, enquiry, telling, state);
    }

    /// The same, warned.
    public Talk knowing() {
        return new Talk(chat, language, chosen, true, operation, enquiry, telling, state);
    }

    /// The same about another register.
    public Talk about(Operation.Id other) {
        return new Talk(chat, language, chosen, warned, other, enquiry, telling, state);
    }

    /// The same with another draft of an enquiry, or none.
    public Talk asking(@Nullable WordCode draft) {
        return new Talk(chat, language, chosen, warned, operation, draft, telling, state);
    }

    /// The same with another draft of a telling, or none.
    public Talk telling(@Nullable WordCode draft) {
        return new Talk(chat, language, chosen, warned, operation, enquiry, draft, state);
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "a talk";
    }
}
