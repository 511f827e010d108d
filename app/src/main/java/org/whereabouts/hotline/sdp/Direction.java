package org.whereabouts.hotline.sdp;

import java.util.Locale;
import java.util.Optional;

/// Who is heard, as the one who says it means it.
enum Direction {
    SENDRECV(true, true),
    SENDONLY(true, false),
    RECVONLY(false, true),
    INACTIVE(false, false);

    private final boolean speaks;
    private final boolean listens;

    Direction(boolean speaks, boolean listens) {
        this.speaks = speaks;
        this.listens = listens;
    }

    static Optional<Direction> of(String attribute) {
        for (Direction direction : values()) {
            if (direction.word().equals(attribute)) {
                return Optional.of(direction);
            }
        }
        return Optional.empty();
    }

    boolean speaks() {
        return speaks;
    }

    boolean listens() {
        return listens;
    }

    /// What answers it.
    Direction mirrored() {
        return switch (this) {
            case SENDONLY -> RECVONLY;
            case RECVONLY -> SENDONLY;
            case SENDRECV, INACTIVE -> this;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
