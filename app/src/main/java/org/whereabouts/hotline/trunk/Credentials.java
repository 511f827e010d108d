package org.whereabouts.hotline.trunk;

/// Who we are for a trunk.
///
/// @param user     our name there
/// @param password that proves it
public record Credentials(String user, String password) {
    @Override
    public String toString() {
        return "credentials";
    }
}
