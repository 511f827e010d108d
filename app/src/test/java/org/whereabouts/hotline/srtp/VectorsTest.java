package org.whereabouts.hotline.srtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// The vectors of RFC 3711, and what may not be believed.
class VectorsTest {

    private static final HexFormat HEX = HexFormat.of();
    /// B.3: master key and salt, and the session keys that follow.
    private static final MasterKey MASTER =
            new MasterKey(HEX.parseHex("E1F97A0D3E018BE0D64FA32C06DE4139" + "0EC675AD498AFEEBB6960B3AABE6"), 10);

    @Test
    void derivesTheKeysOfTheRfc() {
        var keys = new SessionKeys(MASTER);
        assertThat(HEX.withUpperCase().formatHex(keys.derived(0, 16))).isEqualTo("C61E7A93744F39EE10734AFE3FF7A087");
        assertThat(HEX.withUpperCase().formatHex(keys.derived(2, 14))).isEqualTo("30CBBC08863D8C85D49DB34A9AE1");
        assertThat(HEX.withUpperCase().formatHex(keys.derived(1, 94)))
                .startsWith("CEBE321F6FF7716B6FD4AB49AF256A156D38BAA4");
    }

    @Test
    void aPacketIsWhatLibsrtpMakesOfIt() {
        // From the test driver of libsrtp (Cisco), srtp_validate: AES-CM-128, HMAC-SHA1-80.
        byte[] plain = HEX.parseHex("800f1234decafbadcafebabe" + "ab".repeat(16));
        byte[] packet = Arrays.copyOf(plain, plain.length + 10);
        int size = new Sealer(MASTER).seal(packet, 12, plain.length, 0x1234, 0xcafebabe);
        assertThat(HEX.formatHex(packet, 0, size))
                .isEqualTo("800f1234decafbadcafebabe4e55dc4ce79978d88ca4d215949d2402b78d6acc99ea179b8dbb");
    }

    @Test
    void opensEachPacketOnceInAnyOrderAndRoundTheEndOfTheNumbers() {
        var sealer = new Sealer(MASTER);
        var opener = new Opener(MASTER);
        byte[][] packets = new byte[200][];
        for (int i = 0; i < packets.length; i++) {
            packets[i] = sealed(sealer, (65_500 + i) & 0xffff, i);
        }
        for (int i = 0; i < packets.length; i += 2) {
            assertThat(open(opener, packets[i + 1], (65_501 + i) & 0xffff)).isEqualTo(i + 1);
            assertThat(open(opener, packets[i], (65_500 + i) & 0xffff)).isEqualTo(i);
            assertThat(open(opener, packets[i], (65_500 + i) & 0xffff)).isEqualTo(-1);
        }
        assertThat(open(opener, packets[100], 65_600 & 0xffff)).isEqualTo(-1);
    }

    @Test
    void believesNothingThatWasChangedOrSealedByAnother() {
        byte[] good = sealed(new Sealer(MASTER), 7, 1);
        for (int bit = 0; bit < good.length * 8; bit++) {
            byte[] bad = good.clone();
            bad[bit / 8] ^= (byte) (1 << bit % 8);
            int sequence = ByteBuffer.wrap(bad).getShort(2) & 0xffff;
            assertThat(new Opener(MASTER)
                            .open(
                                    bad,
                                    12,
                                    bad.length,
                                    sequence,
                                    ByteBuffer.wrap(bad).getInt(8)))
                    .isEqualTo(-1);
        }
        assertThat(open(new Opener(MasterKey.fresh(10)), good, 7)).isEqualTo(-1);
        assertThat(new Opener(MASTER).open(good, 12, 15, 7, 5)).isEqualTo(-1);
    }

    private static byte[] sealed(Sealer sealer, int sequence, int load) {
        byte[] packet = new byte[12 + 4 + 10];
        ByteBuffer.wrap(packet)
                .put(0, (byte) 0x80)
                .putShort(2, (short) sequence)
                .putInt(8, 5)
                .putInt(12, load);
        assertThat(sealer.seal(packet, 12, 16, sequence, 5)).isEqualTo(26);
        return packet;
    }

    private static int open(Opener opener, byte[] packet, int sequence) {
        byte[] copy = packet.clone();
        int size = opener.open(copy, 12, copy.length, sequence, 5);
        return size < 0 ? -1 : ByteBuffer.wrap(copy).getInt(12);
    }
}
