package org.whereabouts.enquiries.photograph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

class PhotographsInMemoryTest extends PhotographsContract {

    private final Photographs photographs = new PhotographsInMemory();

    @Override
    protected Photographs photographs() {
        return photographs;
    }

    private record Kept(Photographs.Label label, List<Byte> bytes) {}

    /// Photographs in a map.
    private static final class PhotographsInMemory implements Photographs {
        private final Map<UUID, Map<Integer, Kept>> all = new TreeMap<>();

        @Override
        public void add(Label label, byte[] sealed) {
            List<Byte> copy = new java.util.ArrayList<>();
            for (byte one : sealed) {
                copy.add(one);
            }
            all.computeIfAbsent(label.subject(), first -> new TreeMap<>()).put(label.number(), new Kept(label, copy));
        }

        @Override
        public List<Label> of(UUID subject) {
            return all.getOrDefault(subject, Map.of()).values().stream()
                    .map(Kept::label)
                    .toList();
        }

        @Override
        public Optional<byte[]> sealed(UUID subject, int number) {
            return Optional.ofNullable(all.getOrDefault(subject, Map.of()).get(number))
                    .map(kept -> {
                        byte[] bytes = new byte[kept.bytes().size()];
                        for (int i = 0; i < bytes.length; i++) {
                            bytes[i] = kept.bytes().get(i);
                        }
                        return bytes;
                    });
        }

        @Override
        public void remove(UUID subject, int number) {
            all.getOrDefault(subject, new TreeMap<>()).remove(number);
        }

        @Override
        public int forget(UUID subject) {
            Map<Integer, Kept> those = all.remove(subject);
            return those == null ? 0 : those.size();
        }
    }
}
