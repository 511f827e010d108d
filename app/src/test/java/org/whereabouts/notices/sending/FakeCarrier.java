package org.whereabouts.notices.sending;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.whereabouts.notices.way.Carried;
import org.whereabouts.notices.way.Carrier;
import org.whereabouts.notices.way.Parcel;
import org.whereabouts.notices.way.Way;

/// Carries nothing, and says of it what a test wants.
final class FakeCarrier implements Carrier {

    private final Way.Kind kind;
    private final Queue<Carried> answers = new ArrayDeque<>();
    private final List<Parcel> parcels = new ArrayList<>();

    FakeCarrier(Way.Kind kind, Carried... answers) {
        this.kind = kind;
        this.answers.addAll(List.of(answers));
    }

    List<Parcel> parcels() {
        return parcels;
    }

    @Override
    public Way.Kind kind() {
        return kind;
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public Carried carry(Parcel parcel) {
        parcels.add(parcel);
        return answers.isEmpty() ? new Carried.Handed() : answers.remove();
    }
}
