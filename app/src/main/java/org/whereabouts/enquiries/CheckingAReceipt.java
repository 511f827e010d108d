package org.whereabouts.enquiries;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Checks the number and the words of a receipt, whatever it is a receipt of. What is wrong with a guess is
/// not told, nor how far it came; guesses are limited.
@Component
public class CheckingAReceipt {

    private static final String NOBODYS = "0".repeat(64);

    private final WrongReceipts guesses;

    CheckingAReceipt(WrongReceipts guesses) {
        this.guesses = guesses;
    }

    /// Checks one.
    ///
    /// @param number as it was typed
    /// @param code   as it was typed
    /// @param from   where the question comes from, no closer than a neighbourhood: the prefix of an
    ///               address; empty when nobody knows
    /// @param kept   what is kept under a number
    public <T> Checked<T> check(
            String number, String code, String from, Function<Receipt.Digits, Optional<Kept<T>>> kept) {
        Receipt.Digits asked = asked(number);
        WordCode word = WordCode.parse(code).orElseGet(WordCode::fresh);
        return check(asked, hash -> word.fits(asked, hash), from, kept);
    }

    /// The number that was asked for. Whoever mistypes is no reason to stop others who do: each gets a number of their
    /// own.
    public static Receipt.Digits asked(String number) {
        return Receipt.Digits.parse(number).orElseGet(Receipt.Digits::fresh);
    }

    /// Checks another secret of a receipt than its words.
    ///
    /// @param secret whether it is the one of which that was stored; takes the same time either way
    public <T> Checked<T> check(
            Receipt.Digits asked,
            Predicate<String> secret,
            String from,
            Function<Receipt.Digits, Optional<Kept<T>>> kept) {
        if (!guesses.admit(asked, from)) {
            return new TooManyGuesses<>();
        }
        Optional<Kept<T>> there = kept.apply(asked);
        // As much is reckoned for a number that nobody has.
        boolean fits = secret.test(there.map(Kept::hash).orElse(NOBODYS));
        Optional<T> found = there.filter(one -> fits).flatMap(one -> one.found().get());
        if (found.isEmpty()) {
            guesses.wrong(asked, from);
            return new DoesNotFit<>();
        }
        return new Fits<>(found.get());
    }

    /// What is kept under a number.
    ///
    /// @param hash  of the words
    /// @param found what it is a receipt of; asked only when the words fit
    public record Kept<T>(String hash, Supplier<Optional<T>> found) {}

    /// What came of it.
    public sealed interface Checked<T> {}

    /// The receipt is right.
    public record Fits<T>(T found) implements Checked<T> {}

    /// Number and words do not belong together, or there is no such number.
    public record DoesNotFit<T>() implements Checked<T> {}

    /// For an hour nobody is answered about this number, or nobody from there.
    public record TooManyGuesses<T>() implements Checked<T> {}
}
