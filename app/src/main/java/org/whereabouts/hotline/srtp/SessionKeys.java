package org.whereabouts.hotline.srtp;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The keys of one direction of SRTP, and what is done to a packet with them (RFC 3711: AES-CM, HMAC-SHA1).
final class SessionKeys {

    private static final int BLOCK = 16;
    private static final int KEY = 16;
    private static final int SALT = 14;
    private static final int SEAL = 20;

    private final byte[] master;
    private final Cipher cipher;
    private final SecretKeySpec key;
    private final byte[] salt;
    private final Mac mac;
    private final int tag;

    SessionKeys(MasterKey master) {
        try {
            this.master = master.bytes();
            cipher = Cipher.getInstance("AES/CTR/NoPadding");
            key = new SecretKeySpec(derived(0, KEY), "AES");
            mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(derived(1, SEAL), "HmacSHA1"));
            salt = derived(2, SALT);
            tag = master.tag();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("WA-1602 this Java has no AES or SHA-1", missing);
        }
    }

    /// How many bytes a seal takes.
    int tag() {
        return tag;
    }

    /// A session key from the master key, by its label (RFC 3711, 4.3).
    byte[] derived(int label, int size) {
        byte[] start = Arrays.copyOf(Arrays.copyOfRange(master, KEY, KEY + SALT), BLOCK);
        start[7] ^= (byte) label;
        try {
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(master, 0, KEY, "AES"), new IvParameterSpec(start));
            return cipher.doFinal(new byte[size]);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("WA-1605 AES refused", impossible);
        }
    }

    /// Hides the load of a packet, or shows it again: the same deed.
    void turn(byte[] packet, int from, int to, int source, long index) {
        byte[] start = Arrays.copyOf(salt, BLOCK);
        ByteBuffer block = ByteBuffer.wrap(start);
        block.putInt(4, block.getInt(4) ^ source);
        block.putLong(8, block.getLong(8) ^ index << 16);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(start));
            cipher.doFinal(packet, from, to - from, packet, from);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("WA-1603 AES refused", impossible);
        }
    }

    /// The seal of a packet.
    byte[] seal(byte[] packet, int size, long index) {
        mac.update(packet, 0, size);
        mac.update(ByteBuffer.allocate(4).putInt(0, (int) (index >> 16)));
        return Arrays.copyOf(mac.doFinal(), tag);
    }
}
