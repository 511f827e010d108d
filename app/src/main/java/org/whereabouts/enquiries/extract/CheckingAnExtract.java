package org.whereabouts.enquiries.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.WrongReceipts;

/// Lets whoever holds a paper check that it is ours. It says nothing of anybody, and the same for all that
/// is not ours.
@Service
public class CheckingAnExtract {

    /// How many digits of the digest are compared.
    public static final int DIGITS = 20;

    private final Extracts extracts;
    private final Signing signing;
    private final WrongReceipts guesses;

    CheckingAnExtract(Extracts extracts, Signing signing, WrongReceipts guesses) {
        this.extracts = extracts;
        this.signing = signing;
        this.guesses = guesses;
    }

    /// Checks it.
    ///
    /// @param code   the words on the paper, as they were typed
    /// @param digest the digits on the paper, as they were typed; the first twenty are enough
    /// @param from   where the question comes from, no closer than a neighbourhood; empty when nobody knows
    public Outcome check(String code, String digest, String from) {
        Receipt.Digits nobodys = Receipt.Digits.fresh();
        if (!guesses.admit(nobodys, from)) {
            return new TooManyGuesses();
        }
        String id = Extract.id(WordCode.parse(code).orElseGet(WordCode::fresh));
        Optional<Extract> extract =
                extracts.find(id).filter(one -> agrees(one.digest(), digest)).filter(signing::isOurs);
        if (extract.isEmpty()) {
            guesses.wrong(nobodys, from);
            return new DoesNotFit();
        }
        return new Genuine(extract.get().issued(), extract.get().revoked());
    }

    private static boolean agrees(String digest, String typed) {
        String bare = typed.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-f]", "");
        int compared = Math.min(Math.max(bare.length(), DIGITS), digest.length());
        return MessageDigest.isEqual(
                bare.getBytes(StandardCharsets.US_ASCII),
                digest.substring(0, compared).getBytes(StandardCharsets.US_ASCII));
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// It is ours.
    ///
    /// @param revoked since when it does not hold any more, or null
    public record Genuine(Instant issued, @Nullable Instant revoked) implements Outcome {}

    /// It is not ours, or not as we issued it.
    public record DoesNotFit() implements Outcome {}

    /// For an hour nobody from there is answered.
    public record TooManyGuesses() implements Outcome {}
}
