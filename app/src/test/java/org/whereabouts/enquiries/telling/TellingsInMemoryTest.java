package org.whereabouts.enquiries.telling;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.telling.Telling.State;
import org.whereabouts.registry.Operation;

class TellingsInMemoryTest extends TellingsContract {

    private final Tellings tellings = new TellingsInMemory();

    @Override
    protected Tellings tellings() {
        return tellings;
    }

    /// Tellings in a map.
    private static final class TellingsInMemory implements Tellings {
        private final Map<Telling.Id, Telling> all = new HashMap<>();
        private final Map<Receipt.Digits, Code> codes = new HashMap<>();

        @Override
        public boolean add(Telling telling, String codeHash) {
            if (all.containsKey(telling.id()) || codes.containsKey(telling.number())) {
                return false;
            }
            all.put(telling.id(), telling);
            codes.put(telling.number(), new Code(telling.id(), codeHash));
            return true;
        }

        @Override
        public Optional<Telling> find(Telling.Id id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public Optional<Telling> hold(Telling.Id id) {
            return find(id);
        }

        @Override
        public Optional<Code> code(Receipt.Digits number) {
            return Optional.ofNullable(codes.get(number));
        }

        @Override
        public List<Telling> list(Operation.Id operation, State state, int most) {
            return all.values().stream()
                    .filter(one -> one.operation().equals(operation) && one.state() == state)
                    .filter(one -> one.entry() == null)
                    .sorted(Comparator.comparing((Telling one) -> !one.own()).thenComparing(Telling::received))
                    .limit(most)
                    .toList();
        }

        @Override
        public void change(Telling.Id id, State state) {
            all.computeIfPresent(
                    id,
                    (same, one) -> new Telling(
                            id,
                            one.operation(),
                            one.number(),
                            one.received(),
                            state,
                            one.own(),
                            one.entry(),
                            one.told(),
                            one.teller()));
        }
    }
}
