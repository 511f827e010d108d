package org.whereabouts.telegram.channel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

class FollowedInMemoryTest extends FollowedContract {

    @Override
    protected Followed followed() {
        return new InMemory();
    }

    private static final class InMemory implements Followed {

        private @Nullable Place last;

        @Override
        public Optional<Place> place() {
            return Optional.ofNullable(last);
        }

        @Override
        public void put(Place place) {
            last = place;
        }
    }
}
