package org.whereabouts.storage;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The address of an external PostgreSQL, from `DATABASE_URL`.
///
/// Reads `postgres://user:password@host:port/database?options`, `postgresql://…` and `jdbc:postgresql://…`.
///
/// @param jdbc     the address for JDBC, without user and password
/// @param user     who signs in, or null when the address does not say
/// @param password their password, or null
record DatabaseUrl(
        String jdbc, @Nullable String user, @Nullable String password) {

    /// @throws StorageFailure when it is not such an address; the failure does not repeat it, for it holds a password
    static DatabaseUrl parse(String text) {
        String address = text.strip();
        if (address.toLowerCase(Locale.ROOT).startsWith("jdbc:postgresql:")) {
            return new DatabaseUrl(address, null, null);
        }
        try {
            var uri = new URI(address);
            boolean postgres = uri.getScheme() != null && uri.getScheme().matches("postgres(ql)?");
            if (!postgres || uri.getHost() == null || uri.getPath().length() < 2) {
                throw new StorageFailure("WA-0413", "storage.url", "DATABASE_URL", null);
            }
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String options = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            String jdbc = "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + options;
            return new DatabaseUrl(jdbc, userInfo(uri, 0), userInfo(uri, 1));
        } catch (URISyntaxException notAnAddress) {
            throw new StorageFailure("WA-0414", "storage.url", "DATABASE_URL", null);
        }
    }

    private static @Nullable String userInfo(URI uri, int part) {
        String[] parts = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        return part < parts.length ? URLDecoder.decode(parts[part], StandardCharsets.UTF_8) : null;
    }

    @Override
    public String toString() {
        return "DatabaseUrl";
    }
}
