package org.whereabouts.hotline.phone;

import java.util.List;
import org.whereabouts.hotline.line.Sound;
import org.whereabouts.hotline.phone.TestMedia.Came;
import org.whereabouts.hotline.voice.Law;

/// One direction of the sound of a call in A-law, packet by packet.
///
/// @param packets of speech, in the order in which they came
public record Track(List<Came> packets) {

    private static final int FRAME = 160;

    static Track of(List<Came> all) {
        return new Track(List.copyOf(all).stream()
                .filter(one -> one.type() == Law.A.type())
                .toList());
    }

    /// The same without so many packets at its beginning.
    public Track from(int packet) {
        return new Track(packets.subList(Math.min(packet, packets.size()), packets.size()));
    }

    /// All of it.
    public Sound sound() {
        short[] samples =
                new short[packets.stream().mapToInt(one -> one.load().length).sum()];
        int at = 0;
        for (Came packet : packets) {
            for (byte code : packet.load()) {
                samples[at++] = Law.A.decode(code);
            }
        }
        return Sound.of(samples);
    }

    /// How many packets were lost, doubled, or in another order, by their numbers and their times.
    public int breaks() {
        int breaks = 0;
        for (int i = 1; i < packets.size(); i++) {
            Came before = packets.get(i - 1);
            Came now = packets.get(i);
            boolean next = now.sequence() == (before.sequence() + 1 & 0xffff) && now.time() == before.time() + FRAME;
            breaks += next ? 0 : 1;
        }
        return breaks;
    }

    /// The longest time between two packets, in milliseconds.
    public double longestGap() {
        return gapOf(1);
    }

    /// How long the gap is that a share of all gaps does not exceed, in milliseconds.
    public double gapOf(double share) {
        double[] gaps = new double[Math.max(1, packets.size() - 1)];
        for (int i = 1; i < packets.size(); i++) {
            gaps[i - 1] = (packets.get(i).nanos() - packets.get(i - 1).nanos()) / 1e6;
        }
        java.util.Arrays.sort(gaps);
        return gaps[(int) Math.ceil(share * gaps.length) - 1];
    }
}
