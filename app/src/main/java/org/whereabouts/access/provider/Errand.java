package org.whereabouts.access.provider;

import java.util.UUID;
import org.whereabouts.access.Officer;

/// What a browser was sent to the provider for.
public sealed interface Errand {

    /// To sign in.
    record ComeIn() implements Errand {}

    /// To become the officer of an invitation.
    ///
    /// @param login what they want to be called; an officer who gets new keys keeps theirs
    record Join(UUID invitation, String login) implements Errand {}

    /// To get another way in.
    ///
    /// @param session in which the officer asked for it
    record Bind(Officer.Id officer, UUID session) implements Errand {}

    /// To show again who one is.
    ///
    /// @param back where the officer goes on afterwards
    record Confirm(Officer.Id officer, UUID session, String back) implements Errand {}
}
