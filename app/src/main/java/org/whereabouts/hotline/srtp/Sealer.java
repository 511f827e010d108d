package org.whereabouts.hotline.srtp;

/// Seals what is sent to the other side.
public final class Sealer {

    private final SessionKeys keys;
    private long turns;
    private int before = -1;

    /// With the keys that follow from a master key.
    public Sealer(MasterKey master) {
        keys = new SessionKeys(master);
    }

    /// Seals a packet in place.
    ///
    /// @param bytes    with room for the seal
    /// @param head     how long its head is
    /// @param size     how long it is
    /// @param sequence its number
    /// @param source   who sends it
    /// @return how long it is then
    public int seal(byte[] bytes, int head, int size, int sequence, int source) {
        if (sequence < before) {
            turns++;
        }
        before = sequence;
        long index = turns << 16 | sequence;
        keys.turn(bytes, head, size, source, index);
        System.arraycopy(keys.seal(bytes, size, index), 0, bytes, size, keys.tag());
        return size + keys.tag();
    }
}
