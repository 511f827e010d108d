package org.whereabouts.telegram.talking;

import java.util.List;
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
/// @param full      the codes of drafts that hold as much as a telling may, and are sent with it
/// @param edited    whether they were told that what is edited is not read again
public record Talk(
        ChatId chat,
        Locale language,
        boolean chosen,
        boolean warned,
        Operation.@Nullable Id operation,
        @Nullable WordCode enquiry,
        @Nullable WordCode telling,
        List<WordCode> full,
        boolean edited,
        State state) {

    public Talk {
        full = List.copyOf(full);
    }

    /// A new one.
    static Talk begin(ChatId chat, Locale language) {
        return new Talk(chat, language, false, false, null, null, null, List.of(), false, new State.Resting());
    }

    /// The same in another state.
    public Talk in(State other) {
        return new Talk(chat, language, chosen, warned, operation, enquiry, telling, full, edited, other);
    }

    /// The same in another language.
    public Talk speaking(Locale other, boolean wanted) {
        return new Talk(chat, other, wanted, warned, operation, enquiry, telling, full, edited, state);
    }

    /// The same, warned.
    public Talk knowing() {
        return new Talk(chat, language, chosen, true, operation, enquiry, telling, full, edited, state);
    }

    /// The same about another register.
    public Talk about(Operation.Id other) {
        return new Talk(chat, language, chosen, warned, other, enquiry, telling, full, edited, state);
    }

    /// The same with another draft of an enquiry, or none.
    public Talk asking(@Nullable WordCode draft) {
        return new Talk(chat, language, chosen, warned, operation, draft, telling, full, edited, state);
    }

    /// The same with another draft of a telling, or none.
    public Talk telling(@Nullable WordCode draft) {
        return new Talk(chat, language, chosen, warned, operation, enquiry, draft, full, edited, state);
    }

    /// The same with other drafts that are sent with the telling.
    public Talk full(List<WordCode> drafts) {
        return new Talk(chat, language, chosen, warned, operation, enquiry, telling, drafts, edited, state);
    }

    /// The same, told or not told that what is edited is not read again.
    public Talk edited(boolean said) {
        return new Talk(chat, language, chosen, warned, operation, enquiry, telling, full, said, state);
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "a talk";
    }
}
