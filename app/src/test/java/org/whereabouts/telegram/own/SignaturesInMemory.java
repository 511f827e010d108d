package org.whereabouts.telegram.own;

/// A key for the length of a test.
public final class SignaturesInMemory implements Signatures {

    private final OwnKey key = new OwnKey(OwnKey.fresh());

    @Override
    public OwnKey key() {
        return key;
    }
}
