package org.whereabouts.sealing.keys;

class KeyCollectionsInMemoryTest extends KeyCollectionsContract {

    private final DataKeysInMemory dataKeys = new DataKeysInMemory();
    private final KeyPairsInMemory pairs = new KeyPairsInMemory(dataKeys);
    private final TombstonesInMemory tombstones = new TombstonesInMemory();

    @Override
    protected KeyPairs pairs() {
        return pairs;
    }

    @Override
    protected DataKeys dataKeys() {
        return dataKeys;
    }

    @Override
    protected Erasures erasures() {
        return tombstones;
    }
}
