package org.whereabouts.enquiries.telephone;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.whereabouts.enquiries.Receipt;

/// The secret of a receipt for a keypad: eight digits that follow from the words, and from which the words do not
/// follow. They open where an enquiry stands, and nothing else.
///
/// @param digits as they are typed
public record TelephoneCode(String digits) {

    /*
     * Twenty-seven bits are few. Guesses are limited like those of the words, ten an hour for a number: a year of guessing
     * finds one in a thousand. Whoever has the database tries them all in hours, and learns what stands in the clear beside
     * them; of the eighty bits of the words fifty-three are left, each behind twenty thousand rounds.
     */
    private static final int LENGTH = 8;
    private static final Pattern SHAPE = Pattern.compile("[0-9]{8}");
    private static final BigInteger ALL = BigInteger.TEN.pow(LENGTH);
    private static final int BYTES = 16;
    private static final int HASH = 32;
    private static final int ROUNDS = 20_000;

    public TelephoneCode {
        if (!SHAPE.matcher(digits).matches()) {
            throw new IllegalArgumentException("WA-1690 not the digits of a receipt");
        }
    }

    /// Those of a receipt.
    public static TelephoneCode of(Receipt receipt) {
        byte[] drawn = receipt.code().stretch("telephone " + receipt.number().digits(), BYTES);
        String digits = new BigInteger(1, drawn).mod(ALL).toString();
        return new TelephoneCode("0".repeat(LENGTH - digits.length()) + digits);
    }

    /// Reads them as they were typed or written, with any spaces and hyphens; empty when they are none.
    public static Optional<TelephoneCode> parse(String typed) {
        String digits = typed.replaceAll("[\\s\\-]", "");
        return SHAPE.matcher(digits).matches() ? Optional.of(new TelephoneCode(digits)) : Optional.empty();
    }

    /// What is stored of them.
    public String hash(Receipt.Digits number) {
        var salt = ("telephone hash " + number.digits()).getBytes(StandardCharsets.US_ASCII);
        try {
            var spec = new PBEKeySpec(digits.toCharArray(), salt, ROUNDS, Byte.SIZE * HASH);
            return HexFormat.of()
                    .formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded());
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException("WA-1691 this Java cannot stretch digits", everyJdkHasIt);
        }
    }

    /// Whether these are the digits of which that was stored; takes the same time either way.
    public boolean fits(Receipt.Digits number, String hash) {
        return MessageDigest.isEqual(
                hash(number).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /// As people read them out: `1234 5678`.
    public String spaced() {
        return digits.substring(0, LENGTH / 2) + " " + digits.substring(LENGTH / 2);
    }

    /// Never the digits.
    @Override
    public String toString() {
        return "telephone code";
    }
}
