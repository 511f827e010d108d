package org.whereabouts.sealing.keys;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.springframework.transaction.support.TransactionOperations;
import org.whereabouts.sealing.AuditInMemory;
import org.whereabouts.sealing.cipher.KeyOfKeys.Cost;
import org.whereabouts.sealing.cipher.Passphrase;

/// The collections of a room of sealing that lives in memory, and what an operator does with them.
///
/// @param pairs      its key pairs
/// @param dataKeys   its data keys
/// @param tombstones its tombstones
/// @param audit      its audit
public record KeysInMemory(
        KeyPairsInMemory pairs, DataKeysInMemory dataKeys, TombstonesInMemory tombstones, AuditInMemory audit) {

    /// What unlocks every key of the tests.
    public static final String WORDS = "correct horse battery staple";

    /// Nothing in it.
    public static KeysInMemory empty() {
        var dataKeys = new DataKeysInMemory();
        return new KeysInMemory(
                new KeyPairsInMemory(dataKeys), dataKeys, new TombstonesInMemory(), new AuditInMemory());
    }

    /// The passphrase of the tests.
    public static Passphrase passphrase() {
        return passphrase(WORDS);
    }

    /// Some passphrase.
    public static Passphrase passphrase(String words) {
        return Passphrase.of(words.getBytes(StandardCharsets.UTF_8));
    }

    /// Makes a key.
    public KeysInMemory withKey() {
        creating().create(passphrase(), Cost.TOKEN, "test");
        return this;
    }

    /// The use case.
    public CreatingTheKey creating() {
        return new CreatingTheKey(pairs, audit, Clock.systemUTC());
    }

    /// A program on this store, locked.
    public HeldKeys program() {
        return slowProgram(Duration.ZERO);
    }

    /// A program that keeps whoever guesses wrong waiting.
    public HeldKeys slowProgram(Duration first) {
        return new HeldKeys(pairs, audit, new WrongGuesses(first));
    }

    /// The use case.
    public WrappingAnew wrapping() {
        return new WrappingAnew(pairs, dataKeys, audit, TransactionOperations.withoutTransaction(), Clock.systemUTC());
    }

    /// The use case.
    public RotatingTheKey rotating() {
        return new RotatingTheKey(
                pairs, wrapping(), audit, TransactionOperations.withoutTransaction(), Clock.systemUTC());
    }

    /// The use case.
    public ChangingThePassphrase changing() {
        return new ChangingThePassphrase(pairs, audit);
    }

    /// The use case.
    public CopyingTheKey copying() {
        return new CopyingTheKey(pairs, audit);
    }
}
