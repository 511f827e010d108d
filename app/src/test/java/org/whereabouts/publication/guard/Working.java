package org.whereabouts.publication.guard;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.whereabouts.audit.Sha256;

/// Does the work that a browser does.
final class Working {

    private Working() {}

    static String pass(String challenge, int bits) {
        var numbers = new ArrayList<String>();
        for (int puzzle = 0; puzzle < Work.PUZZLES; puzzle++) {
            numbers.add(number(challenge + ":" + puzzle + ":", Work.zeros(bits)));
        }
        return challenge + "." + String.join("-", numbers);
    }

    private static String number(String text, int zeros) {
        var digest = Sha256.algorithm();
        for (long n = 0; ; n++) {
            byte[] sum = digest.digest((text + Long.toString(n, 36)).getBytes(StandardCharsets.US_ASCII));
            int first = ((sum[0] & 0xff) << 24) | ((sum[1] & 0xff) << 16) | ((sum[2] & 0xff) << 8) | (sum[3] & 0xff);
            if (Integer.numberOfLeadingZeros(first) >= zeros) {
                return Long.toString(n, 36);
            }
        }
    }
}
