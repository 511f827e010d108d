package org.whereabouts.enquiries.extract;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.sealing.Sealed;

/// A paper about an enquiry that was handed to an authority: what of it may be known without opening
/// anything.
///
/// @param id        follows from the words on the paper
/// @param proposer  the officer who wanted it
/// @param approver  the other one, who allowed it
/// @param digest    of its text, in hexadecimal digits
/// @param signature of [#signed()]
/// @param signer    the key with which it was signed
/// @param sealed    to whom and what for, in the field [#field()] of the enquiry
/// @param revoked   since when it does not hold any more, or null
public record Extract(
        String id,
        Enquiry.Id enquiry,
        Instant issued,
        String proposer,
        String approver,
        String digest,
        Signature signature,
        UUID signer,
        Sealed sealed,
        @Nullable Instant revoked) {

    private static final int ID_BYTES = 16;

    /// The id that follows, slowly, from the words on a paper.
    static String id(WordCode code) {
        return HexFormat.of().formatHex(code.stretch("extract", ID_BYTES));
    }

    /// The name of the field under which it is sealed to whom and what for.
    public String field() {
        return "extract/" + id;
    }

    /// What is signed.
    byte[] signed() {
        return signed(id, digest, issued);
    }

    static byte[] signed(String id, String digest, Instant issued) {
        return ("whereabouts extract 1\n" + id + "\n" + digest + "\n" + issued).getBytes(StandardCharsets.US_ASCII);
    }

    /// An Ed25519 signature.
    ///
    /// @param hex in hexadecimal digits
    public record Signature(String hex) {

        static Signature of(byte[] bytes) {
            return new Signature(HexFormat.of().formatHex(bytes));
        }

        byte[] bytes() {
            return HexFormat.of().parseHex(hex);
        }
    }
}
