package org.whereabouts.hotline.switchboard;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.access.Officer;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.hotline.line.Call;

/// Somebody on the line, as long as the call lasts and a while longer, so that whoever spoke with them can finish
/// writing.
/// In memory alone.
public final class Caller {

    private final Call call;
    private final Instant since;
    private volatile @Nullable Locale language;
    private volatile @Nullable Instant waiting;
    private volatile @Nullable Taken taken;
    private volatile @Nullable Proof proof;
    private volatile Call.@Nullable Handed handed;
    private volatile @Nullable Instant over;

    Caller(Call call, Instant since) {
        this.call = call;
        this.since = since;
    }

    public UUID id() {
        return call.id().value();
    }

    /// The number that the network says; no proof of anything.
    public Optional<String> number() {
        return call.from();
    }

    public Instant since() {
        return since;
    }

    public @Nullable Locale language() {
        return language;
    }

    void speaks(Locale chosen) {
        language = chosen;
    }

    /// Since when they wait for a person; null when they do not.
    public @Nullable Instant waiting() {
        return waiting;
    }

    /// Who has taken them, and where that officer's telephone is; null when nobody has.
    public @Nullable Taken taken() {
        return taken;
    }

    /// What they have shown; null when nothing.
    public @Nullable Proof proof() {
        return proof;
    }

    /// Since when the call is over; null while it lasts.
    public @Nullable Instant over() {
        return over;
    }

    synchronized void waits(@Nullable Instant from) {
        waiting = from;
    }

    synchronized boolean take(Taken by) {
        if (taken != null || waiting == null || over != null) {
            return false;
        }
        taken = by;
        call.nudge();
        return true;
    }

    /// What came of handing them over last; null when nobody has, or they hung up.
    public Call.@Nullable Handed handed() {
        return handed;
    }

    synchronized void letGo(Call.@Nullable Handed what) {
        handed = what;
        taken = null;
    }

    void shows(Proof shown) {
        proof = shown;
    }

    synchronized void end(Instant at) {
        over = at;
        waiting = null;
    }

    /// Nothing of them.
    @Override
    public String toString() {
        return "a caller";
    }

    /// Who has taken them.
    public record Taken(Officer.Id officer, Call.Telephone telephone, Instant at) {}

    /// That an enquiry is theirs.
    ///
    /// @param enquiry which
    /// @param how     by what
    public record Proof(Enquiry.Id enquiry, How how) {}

    /// By what somebody shows that an enquiry is theirs.
    public enum How {
        /// The number and the digits, on the keypad: enough for where it stands, and nothing else.
        DIGITS,
        /// The number and the words, said to an officer.
        WORDS,
        /// The number and the word that was agreed with them.
        AGREED_WORD;

        /// Whether an officer may speak with them about it.
        public boolean opens() {
            return this != DIGITS;
        }
    }
}
