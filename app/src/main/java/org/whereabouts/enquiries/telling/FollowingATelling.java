package org.whereabouts.enquiries.telling;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.whereabouts.enquiries.CheckingAReceipt;
import org.whereabouts.enquiries.CheckingAReceipt.Kept;
import org.whereabouts.enquiries.Receipt;

/// Lets whoever has the receipt of a telling see whether somebody has read it, and nothing of what came of
/// it.
@Service
public class FollowingATelling {

    private final Tellings tellings;
    private final CheckingAReceipt checking;

    FollowingATelling(Tellings tellings, CheckingAReceipt checking) {
        this.tellings = tellings;
        this.checking = checking;
    }

    /// Finds the telling of a receipt.
    ///
    /// @param number as it was typed
    /// @param code   as it was typed
    /// @param from   where the question comes from, as [CheckingAReceipt] needs it
    public Outcome follow(String number, String code, String from) {
        return switch (checking.check(number, code, from, this::kept)) {
            case CheckingAReceipt.Fits<Telling>(var telling) ->
                new Found(telling.id(), telling.number(), Standing.of(telling));
            case CheckingAReceipt.DoesNotFit<Telling> ignored -> new DoesNotFit();
            case CheckingAReceipt.TooManyGuesses<Telling> ignored -> new TooManyGuesses();
        };
    }

    private Optional<Kept<Telling>> kept(Receipt.Digits number) {
        return tellings.code(number).map(code -> new Kept<>(code.hash(), () -> tellings.find(code.id())));
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// The receipt is right.
    ///
    /// @param standing what they made of it is told to nobody
    public record Found(Telling.Id id, Receipt.Digits number, Standing standing) implements Outcome {}

    /// Where a telling stands, as far as whoever told it learns.
    public enum Standing {
        /// Nobody has decided on it: it can be taken back.
        WAITS,
        /// An officer has read it.
        READ,
        /// It was taken back.
        BACK;

        /// Of one.
        public static Standing of(Telling telling) {
            return switch (telling.state()) {
                case AWAITING -> WAITS;
                case TAKEN_UP, SET_ASIDE -> READ;
                case TAKEN_BACK -> BACK;
            };
        }

        /// As in the bundles.
        public String key() {
            return "told." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// Number and words do not belong together, or there is no such number.
    public record DoesNotFit() implements Outcome {}

    /// For an hour nobody is answered about this number, or nobody from there.
    public record TooManyGuesses() implements Outcome {}
}
