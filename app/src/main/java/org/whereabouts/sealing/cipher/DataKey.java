package org.whereabouts.sealing.cipher;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.whereabouts.sealing.DoesNotOpen;

/// The key of one subject's sealed values and files.
public final class DataKey implements AutoCloseable {

    /*
     * 64 random bytes. The first half seals values with AES-256-GCM. From the second half, files get a key each by
     * HKDF and are sealed segment by segment (AES-GCM-HKDF streaming [1]): a reader sees nothing of a segment before its
     * tag was right, and a cut-off end is found out.
     *
     * [1] developers.google.com/tink/streaming-aead/aes_gcm_hkdf_streaming
     */

    private static final int LENGTH = 2 * Aes.KEY;
    private static final int SEGMENT = 1 << 16;

    private final byte[] key;
    private final Aes values;

    private DataKey(byte[] key) {
        if (key.length != LENGTH) {
            throw new DoesNotOpen("WA-0905 a data key of another length");
        }
        this.key = key;
        this.values = new Aes(Arrays.copyOf(key, Aes.KEY));
    }

    /// A key that was never used.
    public static DataKey fresh() {
        return new DataKey(Aes.freshKey(LENGTH));
    }

    /// The key that was wrapped; the array belongs to it from now on.
    static DataKey unwrapped(byte[] key) {
        return new DataKey(key);
    }

    byte[] raw() {
        return key;
    }

    /// Seals a value.
    public byte[] seal(byte[] plain, byte[] context) {
        return values.seal(plain, context);
    }

    /// Opens a value.
    ///
    /// @throws DoesNotOpen when a bit of it or of the context is another
    public byte[] open(byte[] sealed, byte[] context) {
        return values.open(sealed, context);
    }

    /// Seals what is written until the stream is closed.
    ///
    /// @param into where the sealed bytes go; closed with the stream
    public OutputStream sealing(OutputStream into, byte[] context) throws IOException {
        try {
            return files().newEncryptingStream(into, context);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("WA-0906 cannot seal a file", refused);
        }
    }

    /// Opens while it is being read. Whoever stops before the end does not know whether the end was cut off.
    ///
    /// @throws DoesNotOpen from reading, when something is not as it was sealed
    public InputStream opening(InputStream sealed, byte[] context) throws IOException {
        try {
            return new Opened(files().newDecryptingStream(sealed, context));
        } catch (GeneralSecurityException refused) {
            throw new DoesNotOpen("WA-0907 not a file of this key");
        }
    }

    private AesGcmHkdfStreaming files() throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(Arrays.copyOfRange(key, Aes.KEY, LENGTH), "HmacSha256", Aes.KEY, SEGMENT, 0);
    }

    /// Forgets the key, as far as Java can.
    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }

    @Override
    public String toString() {
        return "a data key";
    }

    private static final class Opened extends FilterInputStream {

        Opened(InputStream plain) {
            super(plain);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            try {
                return super.read(into, from, most);
            } catch (IOException changedOrCut) {
                throw new DoesNotOpen("WA-0908 not a file of this key for this place, or not whole");
            }
        }
    }
}
