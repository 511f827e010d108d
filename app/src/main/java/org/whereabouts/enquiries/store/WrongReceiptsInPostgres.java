package org.whereabouts.enquiries.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.WrongReceipts;

/// The table `enquiries.wrong_receipt`.
@Repository
class WrongReceiptsInPostgres implements WrongReceipts {

    /*
     * Of numbers and neighbourhoods there are 20 bits of a hash. A million values are enough to count by, and of the
     * sixteen million neighbourhoods that IPv4 has, sixteen share each: nobody learns from the table who was here.
     */
    private static final int HEX_DIGITS = 5;
    private static final Duration MEMORY = Duration.ofHours(1);

    private final JdbcClient database;
    private final Clock clock;

    WrongReceiptsInPostgres(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean admit(Receipt.Digits number, String from) {
        int worst = database.sql("""
                        select coalesce(max(guesses), 0) from (
                            select count(*) guesses from enquiries.wrong_receipt
                             where what = any(?) and at > ? group by what) counted
                        """)
                .params(
                        keys(number, from).toArray(String[]::new),
                        at(clock.instant().minus(MEMORY)))
                .query(Integer.class)
                .single();
        return worst < MOST;
    }

    @Override
    @Transactional
    public void wrong(Receipt.Digits number, String from) {
        Instant now = clock.instant();
        keys(number, from)
                .forEach(key -> database.sql("insert into enquiries.wrong_receipt (what, at) values (?, ?)")
                        .params(key, at(now))
                        .update());
        database.sql("delete from enquiries.wrong_receipt where at <= ?")
                .param(at(now.minus(MEMORY)))
                .update();
    }

    private static List<String> keys(Receipt.Digits number, String from) {
        return Stream.of("number " + number.digits(), from.isEmpty() ? "" : "from " + from)
                .filter(key -> !key.isEmpty())
                .map(WrongReceiptsInPostgres::coarse)
                .toList();
    }

    private static String coarse(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return key.charAt(0) + HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException("WA-1105 this Java cannot hash", everyJdkHasIt);
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
