package org.whereabouts.enquiries;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class WrongReceiptsInMemoryTest extends WrongReceiptsContract {

    private final WrongReceipts receipts = new InMemory();

    @Override
    protected WrongReceipts receipts() {
        return receipts;
    }

    private record Wrong(Receipt.Digits number, String from, Instant at) {}

    private final class InMemory implements WrongReceipts {
        private final List<Wrong> all = new ArrayList<>();

        @Override
        public boolean admit(Receipt.Digits number, String from) {
            Instant begin = clock.instant().minus(Duration.ofHours(1));
            var recent = all.stream().filter(one -> one.at().isAfter(begin)).toList();
            long byNumber =
                    recent.stream().filter(one -> one.number().equals(number)).count();
            long byPlace = recent.stream()
                    .filter(one -> !from.isEmpty() && one.from().equals(from))
                    .count();
            return Math.max(byNumber, byPlace) < MOST;
        }

        @Override
        public void wrong(Receipt.Digits number, String from) {
            all.add(new Wrong(number, from, clock.instant()));
        }
    }
}
