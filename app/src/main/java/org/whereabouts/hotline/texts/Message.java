package org.whereabouts.hotline.texts;

/// A text message as the gateway passes it on.
///
/// @param id   the gateway's, the same when it is sent again
/// @param from the number it came from
/// @param text what it says
record Message(String id, String from, String text) {

    /// Nothing of it.
    @Override
    public String toString() {
        return "a text message";
    }
}
