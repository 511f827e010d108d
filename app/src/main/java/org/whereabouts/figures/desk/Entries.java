package org.whereabouts.figures.desk;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.whereabouts.figures.Amount;

/// The fields of a form read as numbers, days and addresses.
record Entries(ClaimForm form) {

    private static final String SPACES = "[\\s\\u00a0\\u202f,']";
    private static final int DIGITS = 12;

    static boolean isNumber(String text) {
        String bare = text.replaceAll(SPACES, "");
        return bare.matches("[0-9]{1," + DIGITS + "}") && Long.parseLong(bare) <= Amount.MOST;
    }

    static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException garbled) {
            return false;
        }
    }

    static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null && text.length() <= 1_000;
        } catch (URISyntaxException garbled) {
            return false;
        }
    }

    long number() {
        return read(form.get("number"));
    }

    @Nullable
    Long most() {
        return form.get("most").isEmpty() ? null : read(form.get("most"));
    }

    private static long read(String text) {
        return Long.parseLong(text.replaceAll(SPACES, ""));
    }

    boolean isReversed() {
        LocalDate from = day("from");
        LocalDate to = day("to");
        return from != null && to != null && to.isBefore(from);
    }

    @Nullable
    LocalDate day(String field) {
        return form.get(field).isEmpty() ? null : LocalDate.parse(form.get(field));
    }

    LocalDate needed(String field) {
        return Objects.requireNonNull(day(field));
    }

    @Nullable
    String orNull(String field) {
        return form.get(field).isEmpty() ? null : form.get(field);
    }

    @Nullable
    Boolean verified() {
        return switch (form.get("verified")) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
    }
}
