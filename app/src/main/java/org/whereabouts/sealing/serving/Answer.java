package org.whereabouts.sealing.serving;

/// What a running service answers on its socket, one letter.
public enum Answer {
    /// It can read what is sealed.
    UNLOCKED('u'),
    /// It can only seal.
    LOCKED('l'),
    /// There is no key.
    NO_KEY('n'),
    /// It was not the passphrase; the service is as it was before.
    WRONG('w'),
    /// The database was restored without private halves.
    NO_PRIVATE_HALF('p'),
    /// The service could not, and says why in its log.
    FAILED('f');

    private final char letter;

    Answer(char letter) {
        this.letter = letter;
    }

    byte letter() {
        return (byte) letter;
    }

    static Answer of(int letter) {
        for (Answer answer : values()) {
            if (answer.letter == letter) {
                return answer;
            }
        }
        return FAILED;
    }
}
