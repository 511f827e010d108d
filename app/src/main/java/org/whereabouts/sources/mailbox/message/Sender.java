package org.whereabouts.sources.mailbox.message;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The address of a sender in the one form in which it is compared.
public final class Sender {

    private static final int LONGEST = 320;

    private Sender() {}

    /// Reads what stands under `From`; null unless it is one address and stands once.
    static @Nullable String of(String @Nullable [] headers) {
        if (headers == null || headers.length != 1) {
            return null;
        }
        try {
            InternetAddress[] all = InternetAddress.parseHeader(headers[0], true);
            return all.length == 1 && all[0].getAddress() != null ? plain(all[0].getAddress()) : null;
        } catch (AddressException garbled) {
            return null;
        }
    }

    /// An address, or `@` and a domain for all of its addresses, as it is compared; null when it is neither.
    public static @Nullable String plain(String typed) {
        String address = typed.strip();
        int at = address.indexOf('@');
        boolean one = at >= 0 && at == address.lastIndexOf('@') && address.length() <= LONGEST;
        if (!one || address.chars().anyMatch(c -> c <= ' ' || "<>,;\"()".indexOf(c) >= 0)) {
            return null;
        }
        try {
            String domain = IDN.toASCII(address.substring(at + 1)).toLowerCase(Locale.ROOT);
            return domain.indexOf('.') <= 0 ? null : address.substring(0, at).toLowerCase(Locale.ROOT) + "@" + domain;
        } catch (IllegalArgumentException noDomain) {
            return null;
        }
    }
}
